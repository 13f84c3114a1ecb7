//! The list of which colours lie on which. A test reads the style sheets, and fails when they use a
//! colour that is in no pair here.

/// The kind of contrast that a pair needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Eis {
    /// Text of any size (WCAG 2.2, 1.4.3).
    Tekst,
    /// An edge, an icon or a focus outline that must be visible (1.4.11).
    Vorm,
    /// Decoration, without which no information is lost.
    Versiering,
}

impl Eis {
    /// The minimum ratio. `None` when there is none.
    pub(super) fn ratio(self) -> Option<f64> {
        match self {
            Self::Tekst => Some(4.5),
            Self::Vorm => Some(3.0),
            Self::Versiering => None,
        }
    }
}

/// A foreground colour and the background on which it lies.
#[derive(Debug)]
pub(super) struct Paar {
    /// The token of the foreground.
    pub(super) voor: &'static str,
    /// The token of the background.
    pub(super) achter: &'static str,
    /// The contrast that it needs.
    pub(super) eis: Eis,
    /// Where the pair is visible, in Dutch.
    pub(super) waar: &'static str,
}

/// The background of the page.
pub(super) const PAGINA: &str = "--basis-color-default-bg-document";
const VLAK: &str = "--basis-color-default-bg-default";
const KOP: &str = "--mijnzaken-header-bg";
const VOET: &str = "--mijnzaken-footer-bg";
const GEKOZEN: &str = "--basis-color-action-1-bg-hover";
const KNOP: &str = "--basis-color-action-1-inverse-bg-default";
const KNOP_AAN: &str = "--basis-color-action-1-inverse-bg-hover";
const INFO: &str = "--basis-color-info-bg-default";
const LET_OP: &str = "--basis-color-warning-bg-default";
const FOUT: &str = "--basis-color-negative-bg-default";
const GELUKT: &str = "--basis-color-positive-bg-default";
const TEST: &str = "--mijnzaken-test-bg";

const TEKST: &str = "--basis-color-default-color-default";
const BIJ: &str = "--basis-color-default-color-subtle";
const TITEL: &str = "--basis-heading-color";
const LINK: &str = "--basis-color-action-1-color-default";
const LINK_AAN: &str = "--basis-color-action-1-color-hover";
const OP_KNOP: &str = "--basis-color-action-1-inverse-color-default";
const IN_KOP: &str = "--mijnzaken-header-color";
const LINK_IN_KOP: &str = "--mijnzaken-header-link-color";
const OP_TEST: &str = "--mijnzaken-test-color";
const OP_INFO: &str = "--basis-color-info-color-default";
const OP_GELUKT: &str = "--basis-color-positive-color-default";
const OP_LET_OP: &str = "--basis-color-warning-color-default";
const OP_FOUT: &str = "--basis-color-negative-color-default";

const RAND: &str = "--basis-color-default-border-default";
const LIJN: &str = "--basis-color-default-border-subtle";
const ACCENT: &str = "--basis-color-accent-1-border-default";
const RAND_INFO: &str = "--basis-color-info-border-default";
const RAND_GELUKT: &str = "--basis-color-positive-border-default";
const RAND_LET_OP: &str = "--basis-color-warning-border-default";
const RAND_FOUT: &str = "--basis-color-negative-border-default";
const FOCUS: &str = "--basis-focus-outline-color";

const fn tekst(voor: &'static str, achter: &'static str, waar: &'static str) -> Paar {
    Paar { voor, achter, eis: Eis::Tekst, waar }
}

const fn vorm(voor: &'static str, achter: &'static str, waar: &'static str) -> Paar {
    Paar { voor, achter, eis: Eis::Vorm, waar }
}

const fn versiering(voor: &'static str, achter: &'static str, waar: &'static str) -> Paar {
    Paar { voor, achter, eis: Eis::Versiering, waar }
}

/// All pairs.
pub(super) const PAREN: &[Paar] = &[
    tekst(TITEL, PAGINA, "Koppen op de pagina"),
    tekst(TITEL, VLAK, "Koppen in kaarten"),
    tekst(TEKST, PAGINA, "Tekst op de pagina"),
    tekst(TEKST, VLAK, "Tekst in kaarten en vakken"),
    tekst(TEKST, GEKOZEN, "Een keuze die aan staat"),
    tekst(TEKST, VOET, "Tekst onder aan de pagina"),
    tekst(TEKST, INFO, "Tekst in een melding"),
    tekst(TEKST, LET_OP, "Tekst in een waarschuwing"),
    tekst(TEKST, FOUT, "Tekst in een foutmelding"),
    tekst(BIJ, PAGINA, "Bijschriften op de pagina, de lijn van stappen die zijn gedaan"),
    tekst(BIJ, VLAK, "Bijschriften in kaarten, en wat in een leeg zoekveld staat"),
    tekst(LINK, PAGINA, "Links op de pagina"),
    tekst(LINK, VLAK, "Links in kaarten, knoppen met een rand, de stap van nu"),
    tekst(LINK, VOET, "Links onder aan de pagina"),
    tekst(LINK, INFO, "Links in een melding"),
    tekst(LINK, LET_OP, "Links in een waarschuwing"),
    tekst(LINK, FOUT, "Links in een foutmelding"),
    tekst(LINK_AAN, PAGINA, "Een link onder de muis"),
    tekst(LINK_AAN, VLAK, "Een link onder de muis in een kaart"),
    tekst(LINK_AAN, VOET, "Een link onder de muis onder aan de pagina"),
    tekst(LINK_AAN, GEKOZEN, "Een knop met een rand onder de muis"),
    tekst(OP_KNOP, KNOP, "Tekst op een knop"),
    tekst(OP_KNOP, KNOP_AAN, "Tekst op een knop onder de muis"),
    tekst(IN_KOP, KOP, "De naam boven aan de pagina, en de rand van wat daar de focus heeft"),
    tekst(LINK_IN_KOP, KOP, "Links boven aan de pagina"),
    tekst(OP_INFO, INFO, "De kop van een melding, de status, het merk ‘Nieuw’"),
    tekst(OP_GELUKT, GELUKT, "De status van wat is toegekend"),
    tekst(OP_GELUKT, VLAK, "Dat iets is toegekend"),
    tekst(OP_LET_OP, LET_OP, "De kop van een waarschuwing, de status als u iets moet doen"),
    tekst(OP_LET_OP, VLAK, "Dat u iets moet doen"),
    tekst(OP_LET_OP, PAGINA, "Dat u iets moet doen, bij de stappen"),
    tekst(OP_GELUKT, PAGINA, "Dat iets is toegekend, bij de stappen"),
    tekst(OP_FOUT, FOUT, "De kop van een foutmelding, het merk ‘U moet iets doen’"),
    tekst(OP_FOUT, VLAK, "Een fout bij een document"),
    tekst(OP_TEST, TEST, "De balk van de testomgeving"),
    vorm(RAND, VLAK, "De rand van fields en keuzes"),
    vorm(RAND, PAGINA, "Stappen die nog komen, de rand van de status aan het eind"),
    vorm(LINK, GEKOZEN, "De rand en het vinkje van een keuze die aan staat"),
    vorm(KNOP, PAGINA, "De rand van een knop op de pagina"),
    vorm(KNOP, VLAK, "De rand van een knop in een kaart, hoever een download is"),
    vorm(KNOP_AAN, PAGINA, "De rand van een knop onder de muis"),
    vorm(KNOP_AAN, VLAK, "De rand van een knop onder de muis in een kaart"),
    vorm(ACCENT, VLAK, "De streep onder waar u bent in het menu"),
    vorm(ACCENT, PAGINA, "De streep onder het menu"),
    vorm(VLAK, BIJ, "Het vinkje van een stap die is gedaan"),
    vorm(RAND_GELUKT, PAGINA, "De streep van een aanvraag die is toegekend"),
    vorm(RAND_GELUKT, VLAK, "De streep van een aanvraag die is toegekend, aan de binnenkant"),
    vorm(RAND_GELUKT, GELUKT, "De rand van de status van wat is toegekend"),
    vorm(RAND_INFO, INFO, "De rand van een melding"),
    vorm(RAND_INFO, PAGINA, "De rand van een melding op de pagina"),
    vorm(RAND_LET_OP, LET_OP, "De rand van een waarschuwing"),
    vorm(RAND_LET_OP, PAGINA, "De rand van een waarschuwing op de pagina"),
    vorm(RAND_LET_OP, VLAK, "De streep van een aanvraag of kaart waarvoor u iets moet doen"),
    vorm(RAND_FOUT, FOUT, "De rand van een foutmelding"),
    vorm(RAND_FOUT, PAGINA, "De rand van een foutmelding op de pagina"),
    vorm(FOCUS, PAGINA, "De rand van wat de focus heeft"),
    vorm(FOCUS, VLAK, "De rand van wat in een kaart de focus heeft"),
    vorm(FOCUS, GEKOZEN, "De rand van een keuze die aan staat en de focus heeft"),
    vorm(FOCUS, VOET, "De rand van wat onder aan de pagina de focus heeft"),
    vorm(FOCUS, INFO, "De rand van wat in een melding de focus heeft"),
    vorm(FOCUS, LET_OP, "De rand van wat in een waarschuwing de focus heeft"),
    vorm(FOCUS, FOUT, "De rand van wat in een foutmelding de focus heeft"),
    versiering(LIJN, PAGINA, "Lijnen tussen rijen, randen van kaarten"),
    versiering(LIJN, VLAK, "Randen van kaarten aan de binnenkant"),
];

#[cfg(test)]
mod tests;
