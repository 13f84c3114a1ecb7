//! Tools for designers and usability researchers in fixture mode; residents never see them. They
//! are the gallery, the contrast of colours, the scenarios, and studies with participants.
//!
//! Reading guide: `parts` fetches these pages, which are a part of the app of their own. `galerij`
//! shows the components, `contrast` the colours, `themakeuze` switches the theme, and `start` lists
//! the scenarios. `studie` is what a study asks, keeps and counts; `sitting` is the session of a
//! participant, and `live_study` that session with the browser around it. `paneel` is for the
//! moderator, `participant` for the participant, and `observer` notes what the participant does.

mod contrast;
mod galerij;
mod live_study;
mod observer;
mod onderzoeker;
mod paneel;
mod participant;
mod parts;
mod sitting;
mod start;
pub mod studie;
mod themakeuze;

pub(crate) use live_study::provide;
pub use observer::Observer;
pub use onderzoeker::{Onderzoeker, Studieknoppen};
pub(crate) use parts::page;

/// A time in minutes and seconds, such as "1:05". It is rounded as in the exports.
fn minuten(ms: u64) -> String {
    let seconds = (ms + 500) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_in_minutes_and_seconds() {
        assert_eq!([0, 5_999, 65_000, 3_600_000].map(minuten), ["0:00", "0:06", "1:05", "60:00"]);
    }
}
