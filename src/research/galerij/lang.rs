//! The language of the gallery, which is Dutch whatever the language of the page is.

use crate::locales::lang_of_gemeente;
use crate::pages::use_teksten;

/// The language of the gallery's own texts; `None` when the page is in the same language.
pub(super) fn lang() -> Option<&'static str> {
    lang_of_gemeente(use_teksten().taal)
}
