//! The zaken of an overview as they are looked through. Made once, so that a key press costs one
//! look at each and nothing is read, folded or put in order again.

mod bouw;

use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use chrono::{Datelike, NaiveDate};

use crate::domain::{Beurt, Termijn, Zaak, Zoekvraag, in_order};
use crate::gateway::{Overzicht, Types};
use crate::locales::Teksten;
use crate::routes::{Selectie, Sorteer};
use bouw::{Asks, BETWEEN, domeinen, nested, zoektekst};

/// See above.
pub(crate) struct Index {
    overzicht: Arc<Overzicht>,
    ingangen: Vec<Ingang>,
    domeinen: Vec<Domein>,
    /// All that a search looks at, folded; each [`Ingang`] has its part of it.
    zoektekst: String,
    volgordes: [OnceLock<Vec<u32>>; Sorteer::ALL.len()],
    /// What was looked for last, and found: several parts of the page ask the same.
    last: Mutex<Option<(Selectie, Arc<Beeld>)>>,
    today: NaiveDate,
}

/// A zaak that stands in the list by itself.
struct Ingang {
    /// Its place in the overview.
    zaak: usize,
    /// Those of the zaken that are part of it.
    deelzaken: Vec<usize>,
    /// The place of its domein.
    domein: Option<usize>,
    beurt: Beurt,
    tekst: Range<usize>,
}

/// The domein of a catalogus, with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domein {
    pub(crate) code: String,
    pub(crate) label: String,
}

/// What is left of the zaken when a selectie is applied, in its order: their places in the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beeld {
    pub(crate) lopend: Vec<u32>,
    pub(crate) afgerond: Vec<u32>,
    /// How many zaken each domein would have, in the order of [`Index::domeinen`].
    pub(crate) per_domein: Vec<usize>,
    /// How many zaken would wait for each, in the order of [`Beurt::ALL`].
    pub(crate) per_beurt: [usize; Beurt::ALL.len()],
}

impl Beeld {
    pub(crate) fn gevonden(&self) -> usize {
        self.lopend.len() + self.afgerond.len()
    }
}

impl Index {
    /// Makes it. `labels` are those of the domeinen in `config.json`.
    pub(crate) fn new(
        overzicht: Arc<Overzicht>,
        labels: &[(String, String)],
        today: NaiveDate,
        teksten: &Teksten,
    ) -> Self {
        let domeinen = domeinen(&overzicht, labels);
        let asks = Asks::new(&overzicht.types);
        let mut ingangen: Vec<_> = nested(&overzicht.zaken)
            .into_iter()
            .filter_map(|(place, deelzaken)| {
                let zaak = overzicht.zaken.get(place)?;
                let code = overzicht.types.catalogus(zaak.zaaktype).map(|it| &it.domein);
                // What a part waits for, the whole waits for.
                let parts = deelzaken.iter().filter_map(|it| overzicht.zaken.get(*it));
                let mut beurten = parts.map(|it| asks.beurt(it));
                let asks_in_part = beurten.any(|it| it == Beurt::U);
                let beurt = if asks_in_part { Beurt::U } else { asks.beurt(zaak) };
                Some(Ingang {
                    zaak: place,
                    deelzaken,
                    domein: domeinen.iter().position(|it| Some(&it.code) == code),
                    beurt,
                    tekst: 0..0,
                })
            })
            .collect();
        let zoektekst = zoektekst(&overzicht, &ingangen, teksten);
        let mut start = 0;
        for (ingang, tekst) in ingangen.iter_mut().zip(zoektekst.split(BETWEEN)) {
            ingang.tekst = start..start + tekst.len();
            start += tekst.len() + BETWEEN.len_utf8();
        }
        let (volgordes, last) = Default::default();
        Self { overzicht, ingangen, domeinen, zoektekst, volgordes, last, today }
    }

    /// All that is in it.
    pub(crate) fn overzicht(&self) -> Arc<Overzicht> {
        Arc::clone(&self.overzicht)
    }

    /// The domeinen that occur, in the order of their labels.
    pub(crate) fn domeinen(&self) -> &[Domein] {
        &self.domeinen
    }

    /// Whether it is not the same one's turn everywhere.
    pub(crate) fn has_several_beurten(&self) -> bool {
        self.ingangen.windows(2).any(|pair| matches!(pair, [a, b] if a.beurt != b.beurt))
    }

    /// Whether there are no zaken.
    pub(crate) fn is_empty(&self) -> bool {
        self.ingangen.is_empty()
    }

    /// The words for the zaken.
    pub(crate) fn types(&self) -> &Types {
        &self.overzicht.types
    }

    /// The zaak at this place, whose turn it is, and the zaken that are part of it.
    pub(crate) fn get(&self, place: u32) -> Option<(&Zaak, Beurt, Vec<&Zaak>)> {
        let ingang = self.ingangen.get(place as usize)?;
        let zaak = |place: &usize| self.overzicht.zaken.get(*place);
        let deelzaken = ingang.deelzaken.iter().filter_map(zaak).collect();
        Some((zaak(&ingang.zaak)?, ingang.beurt, deelzaken))
    }

    /// What `selectie` leaves.
    pub(crate) fn beeld(&self, selectie: &Selectie) -> Arc<Beeld> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((known, beeld)) if known == selectie => Arc::clone(beeld),
            _ => {
                let beeld = Arc::new(self.look(selectie));
                *last = Some((selectie.clone(), Arc::clone(&beeld)));
                beeld
            }
        }
    }

    fn look(&self, selectie: &Selectie) -> Beeld {
        let zoekvraag = Zoekvraag::parse(&selectie.zoek);
        let mut beeld = Beeld { per_domein: vec![0; self.domeinen.len()], ..Beeld::default() };
        let is_chosen: Vec<bool> =
            self.domeinen.iter().map(|it| selectie.domeinen.contains(&it.code)).collect();
        for place in self.volgorde(selectie.sorteer) {
            let Some(ingang) = self.ingangen.get(*place as usize) else { continue };
            if !self.zoektekst.get(ingang.tekst.clone()).is_some_and(|it| zoekvraag.matches(it)) {
                continue;
            }
            let of_domein = |it: usize| is_chosen.get(it).copied().unwrap_or_default();
            let in_domein = selectie.domeinen.is_empty() || ingang.domein.is_some_and(of_domein);
            let in_beurt = selectie.beurten.is_empty() || selectie.beurten.contains(&ingang.beurt);
            if in_beurt
                && let Some(count) = ingang.domein.and_then(|it| beeld.per_domein.get_mut(it))
            {
                *count += 1;
            }
            if in_domein {
                for (beurt, count) in Beurt::ALL.iter().zip(&mut beeld.per_beurt) {
                    *count += usize::from(*beurt == ingang.beurt);
                }
            }
            if in_domein && in_beurt {
                let is_afgerond = ingang.beurt == Beurt::Niemand;
                let rows = if is_afgerond { &mut beeld.afgerond } else { &mut beeld.lopend };
                rows.push(*place);
            }
        }
        beeld
    }

    /// All places in an order; what waits for the resident always comes first.
    fn volgorde(&self, sorteer: Sorteer) -> &[u32] {
        let order = || {
            let keys: Vec<_> = self.ingangen.iter().map(|it| self.key(it, sorteer)).collect();
            let places = (0..).take(keys.len()).collect();
            in_order(places, |place: &u32| keys.get(*place as usize).copied())
        };
        self.volgordes.get(sorteer as usize).map_or(&[], |it| it.get_or_init(order))
    }

    /// Smaller comes first. Days are counted from the year 1, moments in seconds.
    fn key(&self, ingang: &Ingang, sorteer: Sorteer) -> (bool, i64) {
        let key = self.overzicht.zaken.get(ingang.zaak).map(|zaak| match sorteer {
            Sorteer::Standaard => 0,
            Sorteer::Nieuwste => -day_number(zaak.startdatum),
            Sorteer::Termijn => {
                let zaaktype = self.types().zaaktype(zaak.zaaktype);
                match Termijn::new(zaak, zaaktype, self.today) {
                    Termijn::Loopt { uiterlijk, .. } => day_number(uiterlijk.dag),
                    Termijn::Afgerond { op, .. } => -day_number(op),
                    Termijn::StaatStil { .. } | Termijn::Geen { .. } => i64::MAX,
                }
            }
            Sorteer::Wijziging => {
                let changed = zaak.laatste_wijziging().map(|it| it.timestamp());
                changed.map_or(i64::MAX, |it| -it)
            }
        });
        (ingang.beurt != Beurt::U, key.unwrap_or_default())
    }
}

fn day_number(day: NaiveDate) -> i64 {
    day.num_days_from_ce().into()
}
