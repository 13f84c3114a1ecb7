//! For whom the municipality wrote something down: a rule about the resident's own zaken.

use super::fold_whole;

/// A rule on zaaktypen, resultaten and domeinen. It is met by a zaak that has one of each kind that
/// the rule names.
///
/// A rule is three lists of words, which are compared and nothing else. It has no expressions, no
/// repetition, and no way to name another rule, so that it always ends: after as many comparisons as
/// it has words. It knows nothing of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regel {
    zaaktypen: Vec<String>,
    resultaten: Vec<String>,
    domeinen: Vec<String>,
}

/// What a rule may know of a zaak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kenmerken<'a> {
    /// The identificatie of its zaaktype.
    pub zaaktype: Option<&'a str>,
    /// The name of its result, once it is closed.
    pub resultaat: Option<&'a str>,
    /// The code of the domein that its zaaktype is in.
    pub domein: Option<&'a str>,
}

/// The narrowest kind of condition that a rule has: the reason why a resident sees something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aanleiding {
    /// How the zaak ended.
    Resultaat,
    /// What the resident asked for.
    Zaaktype,
    /// What the zaak is about.
    Domein,
}

impl Regel {
    /// A rule with these words. `None` without any: it would be met by every zaak.
    pub fn new(zaaktypen: &[&str], resultaten: &[&str], domeinen: &[&str]) -> Option<Self> {
        let folded = |words: &[&str]| words.iter().map(|it| fold_whole(it)).collect::<Vec<_>>();
        let regel = Self {
            zaaktypen: folded(zaaktypen),
            resultaten: folded(resultaten),
            domeinen: folded(domeinen),
        };
        let is_empty =
            [&regel.zaaktypen, &regel.resultaten, &regel.domeinen].iter().all(|it| it.is_empty());
        (!is_empty).then_some(regel)
    }

    /// Whether a zaak meets the rule. What is not known of a zaak meets no condition.
    pub fn is_met_by(&self, zaak: &Kenmerken) -> bool {
        let is_one = |wanted: &[String], known: Option<&str>| {
            wanted.is_empty() || known.is_some_and(|it| wanted.contains(&fold_whole(it)))
        };
        is_one(&self.zaaktypen, zaak.zaaktype)
            && is_one(&self.resultaten, zaak.resultaat)
            && is_one(&self.domeinen, zaak.domein)
    }

    /// Why somebody with a zaak that meets the rule sees what it is for.
    pub fn aanleiding(&self) -> Aanleiding {
        if !self.resultaten.is_empty() {
            Aanleiding::Resultaat
        } else if !self.zaaktypen.is_empty() {
            Aanleiding::Zaaktype
        } else {
            Aanleiding::Domein
        }
    }

    /// Whether the rule asks for the domein of a zaak.
    pub fn needs_domein(&self) -> bool {
        !self.domeinen.is_empty()
    }
}

#[cfg(test)]
mod tests;
