/// Texts about what was decided.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Besluit {
    pub uw_vergunning: &'static str,
    pub uw_besluit: &'static str,
    pub bekijk_vergunning: &'static str,
    pub bekijk_besluit: &'static str,
    pub onbekend: &'static str,
    pub genomen: fn(&str) -> String,
}

pub(super) const NL: Besluit = Besluit {
    uw_vergunning: "Uw vergunning",
    uw_besluit: "Uw besluit",
    bekijk_vergunning: "Bekijk uw vergunning",
    bekijk_besluit: "Bekijk uw besluit",
    onbekend: "Wij kunnen nu niet zien of er een besluit is",
    genomen: |dag| format!("Wij hebben op {dag} een besluit genomen."),
};

pub(super) const EN: Besluit = Besluit {
    uw_vergunning: "Your permit",
    uw_besluit: "Your decision",
    bekijk_vergunning: "View your permit",
    bekijk_besluit: "View your decision",
    onbekend: "We cannot see right now whether there is a decision",
    genomen: |dag| format!("We took a decision on {dag}."),
};
