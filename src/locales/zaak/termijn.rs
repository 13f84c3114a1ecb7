woorden! {
/// The texts about the term of a zaak.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Termijn {
    pub nog_dagen: fn(u32) -> String,
    pub geen: &'static str,
    pub staat_stil: &'static str,
    pub telt_niet_mee: &'static str,
    pub verstreken: fn(u32) -> String,
    pub zonder_verlenging: &'static str,
    pub verlengd: fn(&str) -> String,
    pub verwachting: fn(&str) -> String,
    pub was_verwachting: &'static str,
    pub klaar_op: fn(&str) -> String,
    pub later_klaar_op: fn(&str) -> String,
    pub op_tijd: &'static str,
    pub te_laat: fn(u32) -> String,
    pub ingebrekestelling: &'static str,
    pub contact: &'static str,
}
}

pub(super) const NL: Termijn = Termijn {
    nog_dagen: |n| match n {
        1 => "Nog 1 dag".to_owned(),
        n => format!("Nog {n} dagen"),
    },
    geen: "Niet bekend",
    staat_stil: "De termijn staat stil",
    telt_niet_mee: "Zolang de termijn stilstaat, tellen de dagen niet mee.",
    verstreken: |n| match n {
        1 => "Deze datum was gisteren.".to_owned(),
        n => format!("Deze datum is {n} dagen voorbij."),
    },
    zonder_verlenging: "Deze datum is nog zonder de verlenging.",
    verlengd: |duur| format!("Verlengd met {duur}"),
    verwachting: |duur| format!("Dit is een verwachting. Een aanvraag als deze mag {duur} duren."),
    was_verwachting: "Deze datum was een verwachting.",
    klaar_op: |dag| format!("Naar verwachting klaar op {dag}."),
    later_klaar_op: |dag| format!("Naar verwachting zijn wij later klaar: op {dag}."),
    op_tijd: "Afgerond binnen de termijn.",
    te_laat: |n| match n {
        1 => "Afgerond 1 dag na de termijn.".to_owned(),
        n => format!("Afgerond {n} dagen na de termijn."),
    },
    ingebrekestelling: "Soms kunt u ons ook een brief sturen waarin u vraagt om snel te beslissen. \
        Zo'n brief heet een ingebrekestelling.",
    contact: "Vraag ons hoe het ermee staat.",
};

pub(super) const EN: Termijn = Termijn {
    nog_dagen: |n| match n {
        1 => "1 day left".to_owned(),
        n => format!("{n} days left"),
    },
    geen: "Not known",
    staat_stil: "The deadline is on hold",
    telt_niet_mee: "While it is on hold, no days are counted.",
    verstreken: |n| match n {
        1 => "This date was yesterday.".to_owned(),
        n => format!("This date passed {n} days ago."),
    },
    zonder_verlenging: "This date does not include the extension yet.",
    verlengd: |duur| format!("Extended by {duur}"),
    verwachting: |duur| format!("This is what we expect. A request like this may take {duur}."),
    was_verwachting: "This date was what we expected.",
    klaar_op: |dag| format!("We expect to finish on {dag}."),
    later_klaar_op: |dag| format!("We expect to finish later: on {dag}."),
    op_tijd: "Closed on time.",
    te_laat: |n| match n {
        1 => "Closed 1 day after the deadline.".to_owned(),
        n => format!("Closed {n} days after the deadline."),
    },
    ingebrekestelling: "Sometimes you can also send us a letter that asks us to decide soon. In Dutch, \
        such a letter is called an ingebrekestelling.",
    contact: "Ask us how your request is going.",
};
