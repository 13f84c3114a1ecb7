//! The addresses of the pages for designers and researchers, which exist in fixture mode only.

use super::keep::{Keep, THEMA};
use super::query::{parameter, with_query};

/// A page for designers or researchers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `/galerij`: every component in every state.
    Galerij,
    /// `/galerij/contrast`: the contrast of the colours in use.
    Contrast,
    /// `/onderzoek`: the scenarios, and studies with them.
    Onderzoek,
}

/// The names of the further parameters that stay in every link in fixture mode.
pub(super) const KEPT: &[&str] = &["scenario", "nu", THEMA, "traag", "storing", "sessie"];

impl Tool {
    /// All these pages.
    pub const ALL: &[Self] = &[Self::Galerij, Self::Contrast, Self::Onderzoek];

    /// The path of this page.
    pub fn template(self) -> &'static str {
        match self {
            Self::Galerij => "/galerij",
            Self::Contrast => "/galerij/contrast",
            Self::Onderzoek => "/onderzoek",
        }
    }
}

/// A place in the gallery: the whole gallery, one component, or one state of a component.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Galerijplek {
    /// The name of the component, as it is written in an address.
    pub deel: Option<String>,
    /// The name of the state, as it is written in an address.
    pub staat: Option<String>,
}

const DEEL: &str = "deel";
const STAAT: &str = "staat";

impl Galerijplek {
    /// Reads the query of an address.
    pub fn parse(query: &str) -> Self {
        Self { deel: parameter(query, DEEL), staat: parameter(query, STAAT) }
    }

    /// The address of this place.
    pub fn href(&self, keep: &Keep) -> String {
        let own = [(DEEL, &self.deel), (STAAT, &self.staat)];
        let own = own.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?)));
        with_query(Tool::Galerij.template(), keep.pairs().chain(own))
    }
}
