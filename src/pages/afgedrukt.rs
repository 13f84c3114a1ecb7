use super::{use_teksten, use_today};
use crate::locales::voluit;

/// Says on which day the page is printed.
pub fn use_afgedrukt() -> String {
    let teksten = use_teksten();
    (teksten.algemeen.afgedrukt_op)(&voluit(use_today(), teksten))
}
