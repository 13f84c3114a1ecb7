use crate::domain::Uitkomst;
use crate::gateway::Dossier;

/// The name of the result. Some registers also have it in the result itself, where it is read when
/// the type of the result cannot be loaded.
pub(super) fn resultaat(dossier: &Dossier) -> Option<&str> {
    let of_type = dossier.resultaattype.as_ref().map(|it| it.omschrijving.as_str());
    of_type.or_else(|| dossier.zaak.resultaat.as_ref()?.naam.as_deref())
}

/// Whether the resident got what they asked for, where the registered result says so.
pub(super) fn uitkomst(dossier: &Dossier) -> Option<Uitkomst> {
    let generiek = dossier.resultaattype.as_ref().and_then(|it| it.generiek.as_deref());
    Uitkomst::of(resultaat(dossier), generiek)
}

/// Whether the municipality closed the zaak with a refusal. The summary says so, and no other part
/// of the page repeats it.
pub(super) fn is_geweigerd(dossier: &Dossier) -> bool {
    dossier.zaak.is_afgerond() && uitkomst(dossier) == Some(Uitkomst::Geweigerd)
}
