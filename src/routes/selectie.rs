use super::{Keep, Route, with_query};
use crate::domain::Beurt;

/// How the overview shows zaken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Toon {
    /// As cards in a grid.
    #[default]
    Grid,
    /// As rows in a list.
    Lijst,
}

impl Toon {
    /// The name of this value in the address and in the storage of the device.
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

/// The order in which the overview shows zaken. Zaken that wait for the resident always come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorteer {
    /// The order of the gateway.
    #[default]
    Standaard,
    /// The newest zaak first.
    Nieuwste,
    /// The zaak with the nearest deadline first.
    Termijn,
    /// The zaak that changed most recently first.
    Wijziging,
}

impl Sorteer {
    /// All orders, as the page lists them.
    pub const ALL: [Self; 4] = [Self::Standaard, Self::Nieuwste, Self::Termijn, Self::Wijziging];

    /// The name of this value in the address.
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

/// The name of a [`Beurt`] in the address.
pub fn beurt_name(beurt: Beurt) -> &'static str {
    match beurt {
        Beurt::U => "u",
        Beurt::Gemeente => "gemeente",
        Beurt::Niemand => "klaar",
    }
}

/// How many zaken a list shows at first, and how many each "show more" adds. The number fills whole
/// rows of one, two and three columns, and keeps two lists together under 3,000 DOM nodes.
pub const STAP: usize = 18;

/// What the overview shows. All of it is in the address, so that Back, a reload and a shared link
/// give the same view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selectie {
    /// As a grid or a list; `None` uses the choice that is stored on the device.
    pub toon: Option<Toon>,
    /// The codes of the domeinen whose zaken are shown. Empty means all.
    pub domeinen: Vec<String>,
    /// Show only the zaken in which it is the turn of one of these. Empty means all.
    pub beurten: Vec<Beurt>,
    /// Show only the zaken that contain these words. Empty means all.
    pub zoek: String,
    /// The order.
    pub sorteer: Sorteer,
    /// How many times [`STAP`] more open zaken were asked for.
    pub meer_lopend: usize,
    /// How many times [`STAP`] more closed zaken were asked for.
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

    /// The address of the overview for a visitor who goes back to it. `before` is the address that
    /// it had; empty when the visitor does not come from there.
    pub fn href_back(before: &str, keep: &Keep) -> String {
        let query = before.split_once('?').map_or("", |(_, query)| query);
        // The parameters that stay may have changed since, such as the language.
        if !before.is_empty() && Keep::parse(query) == *keep {
            return before.to_owned();
        }
        Self::parse(query).href(keep)
    }

    /// Whether filters or search words hide zaken.
    pub fn is_filtered(&self) -> bool {
        self.filters() > 0 || !self.zoek.trim().is_empty()
    }

    /// The number of filters that are on. Search words do not count.
    pub fn filters(&self) -> usize {
        self.domeinen.len() + self.beurten.len()
    }

    /// The same view without filters and search words.
    #[must_use]
    pub fn unfiltered(&self) -> Self {
        Self { toon: self.toon, sorteer: self.sorteer, ..Self::default() }
    }

    /// The same view with both lists at their initial length, for when the choice of zaken changes.
    #[must_use]
    pub fn from_top(&self) -> Self {
        Self { meer_lopend: 0, meer_afgerond: 0, ..self.clone() }
    }

    /// The same view with a beurt added, or removed if it was chosen already.
    #[must_use]
    pub fn toggled_beurt(&self, beurt: Beurt) -> Self {
        let mut selectie = self.clone();
        toggle(&mut selectie.beurten, beurt);
        selectie
    }

    /// The same view with a domein added, or removed if it was chosen already.
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
