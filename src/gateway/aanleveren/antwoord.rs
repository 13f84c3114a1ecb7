//! What an answer means for the next step.

use crate::domain::{Antwoord, Weigering};
use crate::error::LoadError;
use crate::gateway::outcome::{Outcome, Reason, Refused};
use crate::gateway::unread::Raw;
use crate::gateway::wire::{Deelstand, read_item};

/// What the outcome means of a command that needs no answer but that it was done.
pub(super) fn of_outcome(outcome: Outcome<Raw>) -> Antwoord {
    match outcome {
        Outcome::Done(_) => Antwoord::Gedaan,
        Outcome::Refused(refused) => Antwoord::Geweigerd(weigering(&refused)),
        Outcome::Unknown => Antwoord::Onbekend,
    }
}

/// What the outcome means of making a document. An answer without the document leaves open which one
/// it is.
pub(super) fn made(outcome: Outcome<Raw>) -> Antwoord {
    match outcome {
        Outcome::Done(raw) => read_item(&raw).map_or(Antwoord::Onbekend, Antwoord::Document),
        other => of_outcome(other),
    }
}

/// What the outcome means of sending a part. Registers answer 200 to a part without any bytes, and say
/// so in the body.
pub(super) fn of_part(outcome: Outcome<Raw>) -> Antwoord {
    if let Outcome::Done(raw) = &outcome
        && read_item::<Deelstand>(raw).is_ok_and(|it| !it.is_voltooid)
    {
        return Antwoord::Onbekend;
    }
    of_outcome(outcome)
}

/// What it means that a question got no answer.
pub(super) fn of_error(error: &LoadError) -> Antwoord {
    Antwoord::Geweigerd(match error {
        LoadError::SessionExpired => Weigering::Uitgelogd,
        LoadError::NotFound => Weigering::Weg,
        _ => Weigering::Onbereikbaar,
    })
}

fn weigering(refused: &Refused) -> Weigering {
    let Refused { reason, problem } = refused;
    let is_unique = |code: &str| code == "unique" || code.contains("niet-uniek");
    match reason {
        _ if problem.kind == "ZaakClosed" || problem.code == "zaak-closed" => Weigering::Gesloten,
        Reason::LoggedOut => Weigering::Uitgelogd,
        Reason::NotFound => Weigering::Weg,
        Reason::TooLarge => Weigering::TeGroot,
        Reason::Busy(_) => Weigering::Druk,
        Reason::Unreachable => Weigering::Onbereikbaar,
        Reason::Invalid if problem.fields.iter().any(|it| is_unique(&it.code)) => {
            Weigering::Bestaat
        }
        Reason::Invalid | Reason::Forbidden | Reason::Outdated | Reason::Other => Weigering::Anders,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::outcome::{InvalidField, Problem};

    fn of(reason: Reason, kind: &str, field_code: &str) -> Weigering {
        let field = InvalidField {
            name: "nonFieldErrors".to_owned(),
            code: field_code.to_owned(),
            reason: String::new(),
        };
        let problem = Problem { kind: kind.to_owned(), fields: vec![field], ..Problem::default() };
        weigering(&Refused { reason, problem })
    }

    #[test]
    fn a_closed_zaak_is_told_from_other_refusals() {
        assert_eq!(of(Reason::Forbidden, "ZaakClosed", ""), Weigering::Gesloten);
        assert_eq!(of(Reason::Forbidden, "PermissionDenied", ""), Weigering::Anders);
    }

    #[test]
    fn what_is_there_already_is_told_from_what_is_wrong() {
        assert_eq!(of(Reason::Invalid, "ValidationError", "unique"), Weigering::Bestaat);
        let mark = of(Reason::Invalid, "ValidationError", "identificatie-niet-uniek");
        assert_eq!(mark, Weigering::Bestaat);
        assert_eq!(of(Reason::Invalid, "ValidationError", "file-size"), Weigering::Anders);
    }

    #[test]
    fn a_part_that_arrived_empty_did_not_arrive() {
        let part = |text: &str| {
            of_part(Outcome::Done(Raw::whole("x", vec![serde_json::from_str(text).unwrap()])))
        };
        assert_eq!(part(r#"{"voltooid": false}"#), Antwoord::Onbekend);
        assert_eq!(part(r#"{"voltooid": true}"#), Antwoord::Gedaan);
        assert_eq!(of_part(Outcome::Done(Raw::whole("x", vec![]))), Antwoord::Gedaan);
    }
}
