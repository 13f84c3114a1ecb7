use super::{Keep, Route, with_query};
use crate::domain::Beurt;

/// How the overview shows zaken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Toon {
    /// As cards beside each other.
    #[default]
    Grid,
    /// As rows below each other.
    Lijst,
}

impl Toon {
    /// As it stands in the address and on the device.
    pub fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Lijst => "lijst",
        }
    }

    /// Reads what [`Toon::name`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Grid, Self::Lijst].into_iter().find(|it| it.name() == text)
    }
}

/// In which order the overview shows zaken. Those that wait for the resident always come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorteer {
    /// As the gateway sends them.
    #[default]
    Standaard,
    /// The newest first.
    Nieuwste,
    /// The nearest last day first.
    Termijn,
    /// What changed last first.
    Wijziging,
}

impl Sorteer {
    /// All, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Standaard, Self::Nieuwste, Self::Termijn, Self::Wijziging];

    /// As it stands in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standaard => "standaard",
            Self::Nieuwste => "nieuwste",
            Self::Termijn => "termijn",
            Self::Wijziging => "wijziging",
        }
    }

    /// Reads what [`Sorteer::name`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == text)
    }
}

/// Whose turn it is, as it stands in the address.
pub fn beurt_name(beurt: Beurt) -> &'static str {
    match beurt {
        Beurt::U => "u",
        Beurt::Gemeente => "gemeente",
        Beurt::Niemand => "klaar",
    }
}

/// How many zaken a list shows at first, and how many more each time: whole rows of one, two and three
/// columns, and few enough that two lists stay under 3,000 nodes.
pub const STAP: usize = 18;

/// What the overview shows, as it stands in the address: Back, reloading and a shared link give
/// the same view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selectie {
    /// How; `None` leaves it to the device.
    pub toon: Option<Toon>,
    /// Only zaken of these domeinen, by code; all when empty.
    pub domeinen: Vec<String>,
    /// Only zaken in which it is the turn of these; all when empty.
    pub beurten: Vec<Beurt>,
    /// Only zaken with these words.
    pub zoek: String,
    /// In which order.
    pub sorteer: Sorteer,
    /// So many times [`STAP`] more open zaken than at first.
    pub meer_lopend: usize,
    /// The same for closed ones.
    pub meer_afgerond: usize,
}

impl Selectie {
    /// Reads the query of an address.
    pub fn parse(query: &str) -> Self {
        let mut selectie = Self::default();
        for (name, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
            match &*name {
                "toon" => selectie.toon = Toon::parse(&value),
                "zoek" => selectie.zoek = value.into_owned(),
                "sorteer" => selectie.sorteer = Sorteer::parse(&value).unwrap_or_default(),
                "beurt" => {
                    let asked = Beurt::ALL.into_iter().find(|it| beurt_name(*it) == value);
                    let asked = asked.filter(|it| !selectie.beurten.contains(it));
                    selectie.beurten.extend(asked);
                }
                "meer-lopend" => selectie.meer_lopend = value.parse().unwrap_or_default(),
                "meer-afgerond" => selectie.meer_afgerond = value.parse().unwrap_or_default(),
                "domein" if !selectie.domeinen.iter().any(|it| *it == value) => {
                    selectie.domeinen.push(value.into_owned());
                }
                _ => {}
            }
        }
        selectie
    }

    /// The address of the overview that shows this.
    pub fn href(&self, keep: &Keep) -> String {
        let toon = self.toon.map(|it| ("toon", it.name()));
        let domeinen = self.domeinen.iter().map(|it| ("domein", it.as_str()));
        let beurten = self.beurten.iter().map(|it| ("beurt", beurt_name(*it)));
        let zoek = (!self.zoek.trim().is_empty()).then_some(("zoek", self.zoek.as_str()));
        let sorteer =
            (self.sorteer != Sorteer::default()).then_some(("sorteer", self.sorteer.name()));
        let meer = [("meer-lopend", self.meer_lopend), ("meer-afgerond", self.meer_afgerond)].map(
            |(name, count)| (name, if count == 0 { String::new() } else { count.to_string() }),
        );
        let meer =
            meer.iter().filter(|(_, it)| !it.is_empty()).map(|(name, it)| (*name, it.as_str()));
        let pairs = keep.pairs().chain(toon).chain(domeinen).chain(beurten).chain(zoek);
        with_query(&Route::Aanvragen.path(), pairs.chain(sorteer).chain(meer))
    }

    /// Whether it leaves zaken out.
    pub fn is_filtered(&self) -> bool {
        self.filters() > 0 || !self.zoek.trim().is_empty()
    }

    /// How many choices leave zaken out, beside the words.
    pub fn filters(&self) -> usize {
        self.domeinen.len() + self.beurten.len()
    }

    /// The same without what leaves zaken out.
    #[must_use]
    pub fn unfiltered(&self) -> Self {
        Self { toon: self.toon, sorteer: self.sorteer, ..Self::default() }
    }

    /// The same from the top of the lists: what was shown more belongs to other lists.
    #[must_use]
    pub fn from_top(&self) -> Self {
        Self { meer_lopend: 0, meer_afgerond: 0, ..self.clone() }
    }

    /// The same with a beurt added, or taken out when it was in.
    #[must_use]
    pub fn toggled_beurt(&self, beurt: Beurt) -> Self {
        let mut selectie = self.clone();
        toggle(&mut selectie.beurten, beurt);
        selectie
    }

    /// The same with a domein added, or taken out when it was in.
    #[must_use]
    pub fn toggled(&self, domein: &str) -> Self {
        let mut selectie = self.clone();
        toggle(&mut selectie.domeinen, domein.to_owned());
        selectie
    }
}

fn toggle<T: PartialEq>(chosen: &mut Vec<T>, it: T) {
    if chosen.contains(&it) {
        chosen.retain(|known| *known != it);
    } else {
        chosen.push(it);
    }
}
