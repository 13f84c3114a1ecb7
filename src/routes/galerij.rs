use super::{Keep, Route, parameter, with_query};

/// A place in the gallery: all of it, one component, or one state of that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Galerijplek {
    /// Which component, in the letters of an address.
    pub deel: Option<String>,
    /// Which of its states, likewise.
    pub staat: Option<String>,
}

const DEEL: &str = "deel";
const STAAT: &str = "staat";

impl Galerijplek {
    /// Reads the query of an address.
    pub fn parse(query: &str) -> Self {
        Self { deel: parameter(query, DEEL), staat: parameter(query, STAAT) }
    }

    /// Its address.
    pub fn href(&self, keep: &Keep) -> String {
        let own = [(DEEL, &self.deel), (STAAT, &self.staat)];
        let own = own.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?)));
        with_query(&Route::Galerij.path(), keep.pairs().chain(own))
    }
}
