//! MijnZaken shows residents of Dutch municipalities their zaken, from a ZGW gateway.
//!
//! The main arrows, each of which means "uses":
//!
//! ```text
//!    main → start → app → pages ──→ components, routes, locales, agenda, parts, browser
//!             │      │      │
//!             │      │      ├──→ session ──→ access ──→ config, browser
//!             │      │      └──→ gateway ──→ access, domain, once
//!             │      │
//!             ├──────┴──→ fixture_mode ──→ scenario, research ──→ pages
//!             └──→ config, theme
//! ```
//!
//! ARCHITECTURE.md has the same map, and what holds at each boundary. The test `architecture`
//! checks every arrow.
//!
//! Where to read first: [`domain`] describes a zaak and the rules that hold for it. [`gateway`]
//! asks for zaken and changes them. `pages/zaak` shows how a page is built from code that asks and
//! code that decides what to show.
//!
//! The other modules:
//!
//! - [`start`] reads `config.json` and starts the app; [`app`] is the shell around every page;
//! - [`routes`] has every address, and [`locales`] every text that residents read;
//! - [`components`] have looks and text only;
//! - [`access`] holds the token or the cookie that questions carry; [`session`] tells the pages
//!   whether someone is logged in;
//! - [`config`] has the settings in `config.json`; `theme` switches the house style;
//! - [`browser`] is everything that the app uses of the browser;
//! - `parts` are the pieces of the app that the browser fetches when they are needed;
//! - [`agenda`] writes calendar files; [`error`] lists the reasons why loading can fail; `json`
//!   reads JSON objects field by field; `once` asks a question once for several callers.
//!
//! The modules of fixture mode are `fixture_mode`, the only way in from the shell; `scenario`,
//! which decides which resource pack is shown and on which day; `research`, the pages for designers
//! and researchers; and `pack_check`, which checks scenarios for tools. Production has only
//! `no_fixture_mode.rs`, in the place of the first.

pub mod access;
pub mod agenda;
pub mod app;
pub mod browser;
pub mod components;
pub mod config;
pub mod domain;
pub mod error;
#[cfg_attr(not(feature = "fixtures"), path = "no_fixture_mode.rs")]
mod fixture_mode;
pub mod gateway;
mod json;
pub mod locales;
mod once;
#[cfg(feature = "fixtures")]
pub mod pack_check;
pub mod pages;
mod parts;
#[cfg(feature = "fixtures")]
pub mod research;
pub mod routes;
#[cfg(feature = "fixtures")]
mod scenario;
pub mod session;
pub mod start;
mod theme;
