//! MijnZaken shows residents of Dutch municipalities their zaken, from a ZGW gateway.
//!
//! ```text
//!    main → start → app → pages ─────→ components     (leptos and text only)
//!                          │   │
//!                          │   └──→ routes, locales, agenda, browser
//!                          ├──→ session            (signals: is someone logged in?)
//!                          ▼       ▼
//!                       gateway → access           (token or cookie, and whose it is)
//!                          ▼       ▼
//!                       domain, error, json, once, browser   (leaves)
//! ```
//!
//! Where to read first: [`domain`] for what a zaak is and the rules that hold for it; [`gateway`]
//! for how it gets here; `pages/zaak` for how a page is built from a part that asks and a part that
//! decides what to show. [`routes`] has every address, [`locales`] every text.

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
