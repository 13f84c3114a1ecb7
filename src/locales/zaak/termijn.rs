/// Texts about the term of a zaak.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Termijn {
    pub geen: &'static str,
    pub staat_stil: &'static str,
}

pub(super) const NL: Termijn = Termijn { geen: "Niet bekend", staat_stil: "De termijn staat stil" };

pub(super) const EN: Termijn = Termijn { geen: "Not known", staat_stil: "The term stands still" };
