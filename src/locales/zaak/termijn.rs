woorden! {
/// The texts about the term of a zaak.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Termijn {
    pub nog_dagen: fn(u32) -> String,
    pub geen: &'static str,
    pub staat_stil: &'static str,
    pub telt_niet_mee: &'static str,
    pub vandaag: &'static str,
    pub verstreken: fn(u32) -> String,
    /// Above the last day without the extension that it must still get.
    pub laatste_dag: &'static str,
    /// Above a day that the app worked out, while that day is still to come.
    pub verwacht_op: &'static str,
    /// Above any other day that the app worked out.
    pub verwacht_was: &'static str,
    pub zonder_verlenging: &'static str,
    pub verlengd: fn(&str) -> String,
    pub verwachting: fn(&str) -> String,
    pub was_verwachting: &'static str,
    pub klaar_op: fn(&str) -> String,
    pub later_klaar_op: fn(&str) -> String,
    pub op_tijd: &'static str,
    pub te_laat: fn(u32) -> String,
    pub zijn_te_laat: fn(&str) -> String,
    pub ingebrekestelling: &'static str,
    pub wet: &'static str,
    pub contact: &'static str,
}
}

pub(super) const NL: Termijn = Termijn {
    nog_dagen: |n| match n {
        1 => "Nog 1 dag".to_owned(),
        n => format!("Nog {n} dagen"),
    },
    geen: "Niet bekend",
    staat_stil: "De dagen tellen nu niet mee",
    telt_niet_mee: "Daarom staat hier nu geen datum.",
    vandaag: "Dat is vandaag.",
    verstreken: |n| match n {
        1 => "Dat was gisteren.".to_owned(),
        n => format!("Dat was {n} dagen geleden."),
    },
    laatste_dag: "Laatste dag voor ons antwoord",
    verwacht_op: "Wij verwachten antwoord op",
    verwacht_was: "Wij verwachtten antwoord op",
    zonder_verlenging: "Deze datum is nog zonder de extra tijd.",
    verlengd: |duur| format!("Wij hebben {duur} extra tijd genomen"),
    verwachting: |duur| format!("Dit is een verwachting. Een aanvraag als deze mag {duur} duren."),
    was_verwachting: "Deze datum was een verwachting.",
    klaar_op: |dag| format!("Wij verwachten klaar te zijn op {dag}."),
    later_klaar_op: |dag| format!("Wij verwachten later klaar te zijn: op {dag}."),
    op_tijd: "Wij waren op tijd.",
    te_laat: |n| match n {
        1 => "Wij waren 1 dag te laat.".to_owned(),
        n => format!("Wij waren {n} dagen te laat."),
    },
    zijn_te_laat: |dag| format!("Wij zijn te laat. U had op {dag} antwoord moeten krijgen."),
    // Awb 4:17: a person whose request was not decided in time can give notice of default in
    // writing. Two weeks later a penalty may be due. The law has exceptions, and not every zaak
    // ends in a decision of the law, so nothing is promised.
    ingebrekestelling: "Moesten wij volgens de wet al een besluit nemen? Dan kunt u ons met een \
        brief in gebreke stellen (ingebrekestelling). Daarna hebben wij nog twee weken. Besluiten \
        wij dan nog niet? Dan moeten wij u soms een bedrag per dag betalen (dwangsom).",
    wet: "Lees wat de wet daarover zegt (wetten.overheid.nl)",
    contact: "Vraag ons hoe het ermee staat.",
};

pub(super) const EN: Termijn = Termijn {
    nog_dagen: |n| match n {
        1 => "1 day left".to_owned(),
        n => format!("{n} days left"),
    },
    geen: "Not known",
    staat_stil: "The days do not count now",
    telt_niet_mee: "That is why there is no date here now.",
    vandaag: "That is today.",
    verstreken: |n| match n {
        1 => "That was yesterday.".to_owned(),
        n => format!("That was {n} days ago."),
    },
    laatste_dag: "Last day for our answer",
    verwacht_op: "We expect to answer on",
    verwacht_was: "We expected to answer on",
    zonder_verlenging: "This date does not include the extra time yet.",
    verlengd: |duur| format!("We have taken {duur} of extra time"),
    verwachting: |duur| format!("This is what we expect. A request like this may take {duur}."),
    was_verwachting: "This date was what we expected.",
    klaar_op: |dag| format!("We expect to finish on {dag}."),
    later_klaar_op: |dag| format!("We expect to finish later: on {dag}."),
    op_tijd: "We were on time.",
    te_laat: |n| match n {
        1 => "We were 1 day late.".to_owned(),
        n => format!("We were {n} days late."),
    },
    zijn_te_laat: |dag| format!("We are late. You should have had an answer by {dag}."),
    ingebrekestelling: "Did the law require us to decide by now? Then you can give us formal notice \
        in a letter (ingebrekestelling). After that we have two more weeks. Do we still not decide? \
        Then we sometimes have to pay you an amount per day (dwangsom).",
    wet: "Read what the law says about this (wetten.overheid.nl, in Dutch)",
    contact: "Ask us how your request is going.",
};
