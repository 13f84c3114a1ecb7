//! What is shown of meldingen and messages, decided without a browser.

mod regels;
mod woorden;

pub(super) use regels::{Bekend, Blik, Regel, Wat, groepen, nieuwste};
pub(super) use woorden::{Rondom, dagkop, inhoud};

#[cfg(test)]
mod tests;
