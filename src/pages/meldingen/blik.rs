use super::presentation::Blik;
use crate::domain::Gezien;
use crate::pages::use_bezoekboek;

/// What the resident has seen until now.
pub(super) fn blik() -> Blik {
    let boek = use_bezoekboek();
    Blik { gezien: Gezien::read(&boek.gezien()), bezoeken: boek.get() }
}
