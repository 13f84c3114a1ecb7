woorden! {
/// The texts about decisions.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Besluit {
    pub bezwaar_agenda: &'static str,
    pub uw_vergunning: &'static str,
    pub uw_besluit: &'static str,
    pub bekijk_vergunning: &'static str,
    pub bekijk_besluit: &'static str,
    pub onbekend: &'static str,
    pub onvolledig: &'static str,
    pub genomen: fn(&str) -> String,
    /// A sentence that contains the Dutch name of the result. `None` when the language has no such
    /// sentence.
    pub uitslag: Option<fn(bool, &str) -> String>,
    pub resultaat: &'static str,
    pub verzonden: fn(&str) -> String,
    pub geldt_vanaf: fn(&str) -> String,
    pub geldt_tot_en_met: fn(&str) -> String,
    pub geldt_van_tot_en_met: fn(&str, &str) -> String,
    pub gold_tot_en_met: fn(&str) -> String,
    pub ingetrokken_door_ons: &'static str,
    pub ingetrokken_op_verzoek: &'static str,
    pub bezwaar_tot_en_met: fn(&str) -> String,
    pub bezwaar_kon: fn(&str) -> String,
    pub bezwaar_nog: fn(i64) -> String,
    pub bezwaar_vandaag: &'static str,
    /// A sentence about how to object, which ends in `brief`.
    pub hoe_bezwaar: &'static str,
    /// A sentence about whether and how to object, which ends in `brief`.
    pub of_en_hoe_bezwaar: &'static str,
    pub brief: &'static str,
    pub zonder_document: &'static str,
}
}

pub(super) const NL: Besluit = Besluit {
    bezwaar_agenda: "Laatste dag om bezwaar te maken",
    uw_vergunning: "Uw vergunning",
    uw_besluit: "Uw besluit",
    bekijk_vergunning: "Bekijk uw vergunning",
    bekijk_besluit: "Bekijk uw besluit",
    onbekend: "Wij kunnen nu niet zien of er een besluit is",
    onvolledig: "Wij kunnen nu niet alle besluiten laten zien",
    genomen: |dag| format!("Wij hebben op {dag} een besluit genomen."),
    uitslag: Some(|is_vergunning, resultaat| {
        format!("Uw {} is {resultaat}.", if is_vergunning { "vergunning" } else { "aanvraag" })
    }),
    resultaat: "Resultaat",
    verzonden: |dag| format!("Wij hebben het besluit op {dag} verstuurd."),
    geldt_vanaf: |dag| format!("Het besluit geldt vanaf {dag}."),
    geldt_tot_en_met: |dag| format!("Het besluit geldt tot en met {dag}."),
    geldt_van_tot_en_met: |van, tot| format!("Het besluit geldt vanaf {van} tot en met {tot}."),
    gold_tot_en_met: |dag| format!("Het besluit gold tot en met {dag}."),
    ingetrokken_door_ons: "Wij hebben het besluit ingetrokken.",
    ingetrokken_op_verzoek: "Wij hebben het besluit ingetrokken, omdat u of iemand anders \
        dat vroeg.",
    bezwaar_tot_en_met: |dag| format!("U kunt tot en met {dag} bezwaar maken."),
    bezwaar_kon: |dag| format!("U kon tot en met {dag} bezwaar maken."),
    bezwaar_nog: |n| match n {
        1 => "U hebt nog 1 dag.".to_owned(),
        n => format!("U hebt nog {n} dagen."),
    },
    bezwaar_vandaag: "Vandaag is de laatste dag.",
    hoe_bezwaar: "Hoe u bezwaar maakt, staat in",
    of_en_hoe_bezwaar: "Bent u het niet eens met dit besluit? Of en hoe u bezwaar kunt maken, \
        staat in",
    brief: "de brief",
    zonder_document: "Bij dit besluit staat hier geen document.",
};

pub(super) const EN: Besluit = Besluit {
    bezwaar_agenda: "Last day to object",
    uw_vergunning: "Your permit",
    uw_besluit: "Your decision",
    bekijk_vergunning: "View your permit",
    bekijk_besluit: "View your decision",
    onbekend: "We cannot see right now whether there is a decision",
    onvolledig: "We cannot show all decisions right now",
    genomen: |dag| format!("We made a decision on {dag}."),
    uitslag: None,
    resultaat: "Result",
    verzonden: |dag| format!("We sent the decision on {dag}."),
    geldt_vanaf: |dag| format!("The decision applies from {dag}."),
    geldt_tot_en_met: |dag| format!("The decision applies until the end of {dag}."),
    geldt_van_tot_en_met: |van, tot| {
        format!("The decision applies from {van} until the end of {tot}.")
    },
    gold_tot_en_met: |dag| format!("The decision applied until the end of {dag}."),
    ingetrokken_door_ons: "We have withdrawn the decision.",
    ingetrokken_op_verzoek: "We have withdrawn the decision, because you or someone else \
        asked for that.",
    bezwaar_tot_en_met: |dag| format!("You can object until the end of {dag}."),
    bezwaar_kon: |dag| format!("The last day to object was {dag}."),
    bezwaar_nog: |n| match n {
        1 => "You have 1 day left.".to_owned(),
        n => format!("You have {n} days left."),
    },
    bezwaar_vandaag: "Today is the last day.",
    hoe_bezwaar: "How you can object is explained in",
    of_en_hoe_bezwaar: "Do you disagree with this decision? Whether and how you can object is \
        explained in",
    brief: "the letter",
    zonder_document: "There is no document with this decision here.",
};
