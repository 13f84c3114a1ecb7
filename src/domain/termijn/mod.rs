use chrono::NaiveDate;

use super::{Verlenging, Voortgang, Zaak, Zaaktype};

/// By when a zaak must be ready, as far as that can be said. Information, never legal advice.
///
/// In calendar days: a last day that falls in a weekend stays where it is, because whether it then
/// moves depends on the law that sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Termijn {
    /// Nobody wrote down a last day, and the zaaktype does not say how long it may take.
    Geen {
        /// The day the municipality plans to be ready.
        gepland: Option<NaiveDate>,
    },
    /// The days are counting.
    Loopt {
        /// The last of them.
        uiterlijk: Uiterlijk,
        /// How many are left.
        rest: Rest,
        /// The day the municipality plans to be ready.
        gepland: Option<NaiveDate>,
    },
    /// Suspended. No register keeps how long that takes, so that no day is a promise and none are
    /// left to count.
    StaatStil {
        /// In the words of who suspended it.
        reden: Option<String>,
        /// The last day that was known.
        uiterlijk: Option<Uiterlijk>,
    },
    /// The zaak is closed.
    Afgerond {
        /// On this day.
        op: NaiveDate,
        /// The last day that was allowed.
        uiterlijk: Option<Uiterlijk>,
    },
}

/// The last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uiterlijk {
    /// Which. Ready on it is in time.
    pub dag: NaiveDate,
    /// How it is known.
    pub herkomst: Herkomst,
}

/// How a last day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Herkomst {
    /// As registered.
    Geregistreerd,
    /// The startdatum and how long such a zaak may take: what is to be expected.
    Berekend,
    /// The term was extended, and this is the day without that: registers extend a term without
    /// moving its last day. How much later it is must not be guessed from `Verlenging`.
    ExclusiefVerlenging,
}

/// How far off the last day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// This many days are left, at least one.
    Dagen(u32),
    /// It is today.
    Vandaag,
    /// It was this many days ago, at least one.
    Verstreken(u32),
}

/// Whether a zaak was ready by its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tijdigheid {
    /// It was.
    OpTijd,
    /// It was ready this many days after, at least one.
    TeLaat(u32),
}

impl Termijn {
    /// That of `zaak`, on the day `today`.
    pub fn new(zaak: &Zaak, zaaktype: Option<&Zaaktype>, today: NaiveDate) -> Self {
        let uiterlijk = Uiterlijk::of(zaak, zaaktype);
        let gepland = zaak.einddatum_gepland;
        match (zaak.voortgang, &zaak.opschorting, uiterlijk) {
            // What was suspended and then closed is closed: registers leave the suspension there.
            (Voortgang::Afgerond(op), _, uiterlijk) => Self::Afgerond { op, uiterlijk },
            (Voortgang::Lopend, Some(opschorting), uiterlijk) => {
                Self::StaatStil { reden: opschorting.reden.clone(), uiterlijk }
            }
            (Voortgang::Lopend, None, Some(uiterlijk)) => {
                Self::Loopt { rest: Rest::new(uiterlijk.dag, today), uiterlijk, gepland }
            }
            (Voortgang::Lopend, None, None) => Self::Geen { gepland },
        }
    }

    /// Whether the zaak was ready in time, once it is closed and when that is certain. Late is
    /// said only against a last day that is the real one: a day that was worked out, or that lacks
    /// an extension, may have been moved.
    pub fn tijdigheid(&self) -> Option<Tijdigheid> {
        let Self::Afgerond { op, uiterlijk: Some(uiterlijk) } = self else { return None };
        match (Rest::new(uiterlijk.dag, *op), uiterlijk.herkomst) {
            (Rest::Dagen(_) | Rest::Vandaag, _) => Some(Tijdigheid::OpTijd),
            (Rest::Verstreken(days), Herkomst::Geregistreerd) => Some(Tijdigheid::TeLaat(days)),
            (Rest::Verstreken(_), Herkomst::Berekend | Herkomst::ExclusiefVerlenging) => None,
        }
    }
}

impl Uiterlijk {
    /// As registered, or else worked out. Never with the extension added: a register may have moved
    /// the day already, and then it would count twice.
    fn of(zaak: &Zaak, zaaktype: Option<&Zaaktype>) -> Option<Self> {
        let berekend = zaaktype
            .and_then(|it| it.doorlooptijd)
            .filter(|it| !it.is_zero())
            .and_then(|it| it.after(zaak.startdatum));
        let dag = zaak.uiterlijke_einddatum.or(berekend)?;
        let is_extended = zaak.verlenging.as_ref().is_some_and(Verlenging::is_real);
        let herkomst = if is_extended && Some(dag) == berekend {
            Herkomst::ExclusiefVerlenging
        } else if zaak.uiterlijke_einddatum.is_some() {
            Herkomst::Geregistreerd
        } else {
            Herkomst::Berekend
        };
        Some(Self { dag, herkomst })
    }
}

impl Rest {
    /// Counts from `today` to the `last` day.
    pub fn new(last: NaiveDate, today: NaiveDate) -> Self {
        let days = last.signed_duration_since(today).num_days();
        let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match days {
            0 => Self::Vandaag,
            1.. => Self::Dagen(count),
            _ => Self::Verstreken(count),
        }
    }
}

#[cfg(test)]
mod tests;
