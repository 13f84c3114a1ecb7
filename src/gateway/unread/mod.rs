//! Answers as they were sent, before `wire` reads them into the domain.

mod item;
mod page;

use serde_json::Value;

use crate::error::Defect;

pub(crate) use item::{id_after, is_about, is_same_id, referred};
pub(crate) use page::{Page, json};

/// An answer, or a page of it.
#[derive(Debug)]
pub(crate) struct Raw {
    /// The address or the name of the file that it comes from, for messages.
    pub(crate) source: String,
    /// The resources in it.
    pub(crate) items: Vec<Value>,
    /// The place in `source` of the first item, for messages. It is 0 for a page of a gateway, which
    /// has an address of its own.
    pub(crate) first: usize,
    /// What was asked to come along and could not.
    pub(crate) missing: Vec<Defect>,
    /// The query of the next page.
    pub(crate) next: Option<String>,
    /// How many items there are on all pages together, when the other side says so.
    pub(crate) total: Option<usize>,
}

impl Raw {
    /// An answer without pages.
    pub(crate) fn whole(source: impl Into<String>, items: Vec<Value>) -> Self {
        Self { source: source.into(), items, first: 0, missing: vec![], next: None, total: None }
    }

    /// A page of a list.
    pub(crate) fn list(source: impl Into<String>, page: Page) -> Self {
        Self { next: page.next, total: page.total, ..Self::whole(source, page.items) }
    }
}
