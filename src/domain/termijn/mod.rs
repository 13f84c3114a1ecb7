use chrono::{Datelike, NaiveDate, Weekday};

use super::{Statustype, Verlenging, Voortgang, Zaak, Zaaktype, amsterdam_day};

/// By when a zaak must be finished, as far as the app can tell. This is information, not legal
/// advice.
///
/// Terms count calendar days. A last day in a weekend does not move, because the law that sets the
/// term decides whether it would; but see [`Uiterlijk::is_late_on`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Termijn {
    /// The register holds no last day, and the zaaktype does not say how long the zaak may take.
    Geen {
        /// The day on which the municipality plans to finish.
        gepland: Option<NaiveDate>,
    },
    /// The term is running.
    Loopt {
        /// The last day of the term.
        uiterlijk: Uiterlijk,
        /// How many days are left.
        rest: Rest,
        /// The day on which the municipality plans to finish.
        gepland: Option<NaiveDate>,
    },
    /// The term is suspended. No register says for how long, so the last day is uncertain and no
    /// days can be counted.
    StaatStil {
        /// The reason, in the words of the municipality.
        reden: Option<String>,
        /// The last day as it was known without the suspension.
        uiterlijk: Option<Uiterlijk>,
    },
    /// There is a decision or an end status, but the register did not close the zaak. The term does
    /// not run any more.
    Beslist {
        /// The last day of the term, which says nothing any more.
        uiterlijk: Option<Uiterlijk>,
    },
    /// The zaak is closed.
    Afgerond {
        /// The day on which it was closed.
        op: NaiveDate,
        /// The last day of the term.
        uiterlijk: Option<Uiterlijk>,
        /// Whether the register gives one day for the end: its end status can have another day than
        /// the zaak.
        is_zeker: bool,
    },
}

/// What is known of the end of a zaak that the register has not closed, or of the day on which it
/// was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Einde {
    /// Nothing: the municipality still has to decide, as far as the app can tell.
    Onbekend,
    /// A decision was sent, or a result is registered.
    Beslist,
    /// An end status was set, on this day in the Netherlands.
    Eindstatus(Option<NaiveDate>),
}

impl Einde {
    /// What the zaak itself tells. `statustype` is the type of its current status.
    pub fn of(zaak: &Zaak, statustype: Option<&Statustype>) -> Self {
        if statustype.is_some_and(|it| it.is_eindstatus) {
            Self::Eindstatus(zaak.status.bekend().and_then(|it| it.gezet).map(amsterdam_day))
        } else if zaak.heeft_resultaat {
            Self::Beslist
        } else {
            Self::Onbekend
        }
    }

    /// The end of the zaak, once it is known whether the municipality has sent a besluit.
    #[must_use]
    pub fn with_besluit(self, is_sent: bool) -> Self {
        if self == Self::Onbekend && is_sent { Self::Beslist } else { self }
    }
}

/// The last day of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uiterlijk {
    /// The day. A zaak that is finished on this day is in time.
    pub dag: NaiveDate,
    /// How the day is known.
    pub herkomst: Herkomst,
}

/// How a last day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Herkomst {
    /// The register holds it.
    Geregistreerd,
    /// Computed from the startdatum and the duration that the zaaktype gives. It is an expectation.
    Berekend,
    /// The register extended the term without moving the last day. This is the last day without the
    /// extension. The real day must not be guessed from `Verlenging`.
    ExclusiefVerlenging,
}

/// The number of days to the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// This many days are left; at least one.
    Dagen(u32),
    /// The last day is today.
    Vandaag,
    /// The last day was this many days ago; at least one.
    Verstreken(u32),
}

/// Whether a zaak was finished by its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tijdigheid {
    /// It was finished in time.
    OpTijd,
    /// It was finished this many days late; at least one.
    TeLaat(u32),
}

impl Termijn {
    /// The term of `zaak` on the day `today`.
    ///
    /// What the register calls finished has no term any more, even when it did not close the zaak.
    /// After a decision, a last day that has passed says nothing.
    pub fn new(zaak: &Zaak, zaaktype: Option<&Zaaktype>, einde: Einde, today: NaiveDate) -> Self {
        let uiterlijk = Uiterlijk::of(zaak, zaaktype);
        let gepland = zaak.einddatum_gepland;
        // Registers keep the suspension of a zaak that was closed later. The zaak counts as closed.
        if let Voortgang::Afgerond(op) = zaak.voortgang {
            let is_zeker = !matches!(einde, Einde::Eindstatus(Some(day)) if day != op);
            return Self::Afgerond { op, uiterlijk, is_zeker };
        }
        if matches!(einde, Einde::Eindstatus(_)) {
            return Self::Beslist { uiterlijk };
        }
        if let Some(opschorting) = &zaak.opschorting {
            return Self::StaatStil { reden: opschorting.reden.clone(), uiterlijk };
        }
        let Some(uiterlijk) = uiterlijk else { return Self::Geen { gepland } };
        match Rest::new(uiterlijk.dag, today) {
            Rest::Verstreken(_) if einde == Einde::Beslist => {
                Self::Beslist { uiterlijk: Some(uiterlijk) }
            }
            rest => Self::Loopt { rest, uiterlijk, gepland },
        }
    }

    /// Whether a closed zaak was finished in time. `None` when that is not certain: a zaak is
    /// called late only against a registered last day, because a computed day, or a day without its
    /// extension, may have been moved.
    pub fn tijdigheid(&self) -> Option<Tijdigheid> {
        let Self::Afgerond { op, uiterlijk: Some(uiterlijk), is_zeker: true } = self else {
            return None;
        };
        match Rest::new(uiterlijk.dag, *op) {
            Rest::Dagen(_) | Rest::Vandaag => Some(Tijdigheid::OpTijd),
            Rest::Verstreken(days) => uiterlijk.is_late_on(*op).then_some(Tijdigheid::TeLaat(days)),
        }
    }
}

impl Uiterlijk {
    /// The registered day, or else a computed one. The extension is never added: a register may
    /// have moved the day already, and the extension would count twice.
    fn of(zaak: &Zaak, zaaktype: Option<&Zaaktype>) -> Option<Self> {
        let berekend = zaaktype
            .and_then(|it| it.doorlooptijd)
            .filter(|it| !it.is_zero())
            .and_then(|it| it.after(zaak.startdatum?));
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

    /// Whether a zaak that is not finished before the end of `day` is late for certain.
    ///
    /// Only a registered last day tells. When it is in a weekend, the law may give the municipality
    /// the Monday after it as well (Algemene termijnenwet, art. 1).
    pub fn is_late_on(&self, day: NaiveDate) -> bool {
        let grace = match self.dag.weekday() {
            Weekday::Sat => 2,
            Weekday::Sun => 1,
            _ => 0,
        };
        self.herkomst == Herkomst::Geregistreerd
            && day.signed_duration_since(self.dag).num_days() > grace
    }
}

impl Rest {
    /// Counts the days from `today` to the `last` day.
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
