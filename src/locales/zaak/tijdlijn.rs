woorden! {
/// The texts about the steps of a zaak.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Tijdlijn {
    pub mislukt: &'static str,
    pub laden: &'static str,
    pub aan_zet: AanZet,
    pub geweest: &'static str,
    pub nu: &'static str,
    pub mogelijk: &'static str,
    pub verwacht: &'static str,
    pub heropend: &'static str,
    pub overgeslagen: &'static str,
    pub eerdere: fn(usize) -> String,
    pub norm_dag: fn(&str) -> String,
    pub norm_voorbij: fn(&str) -> String,
    pub norm_na_vorige: fn(&str) -> String,
    pub norm_uitleg: &'static str,
    pub geen_stappen: &'static str,
    pub geen_stappen_bekend: &'static str,
    pub onleesbaar: fn(usize) -> String,
    pub tussenstappen_mislukt: &'static str,
}
}

woorden! {
/// The texts that say whose turn it is.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct AanZet {
    pub gemeente: &'static str,
    pub u: &'static str,
    pub niemand: &'static str,
    pub stil: &'static str,
    pub stil_dagen: &'static str,
    pub stil_uitleg: &'static str,
}
}

pub(super) const NL: Tijdlijn = Tijdlijn {
    mislukt: "Wij kunnen de stappen nu niet laten zien",
    laden: "Een ogenblik, wij halen de stappen op.",
    aan_zet: AanZet {
        gemeente: "De gemeente is aan zet.",
        u: "U bent aan zet.",
        niemand: "Uw aanvraag is afgerond.",
        stil: "De behandeling staat stil.",
        stil_dagen: "Zolang dat zo is, tellen de dagen van de termijn niet mee.",
        stil_uitleg: "Wij zien hier niet waarom. Neem contact met ons op als u het wilt weten.",
    },
    geweest: "Gedaan",
    nu: "Hier zijn wij nu",
    mogelijk: "Mogelijke volgende stap",
    verwacht: "verwacht",
    heropend: "Uw aanvraag was afgerond en is hier heropend.",
    overgeslagen: "Overgeslagen:",
    eerdere: |n| format!("Toon {n} eerdere stappen"),
    norm_dag: |dag| format!("Norm van de gemeente: {dag}"),
    norm_voorbij: |dag| format!("Norm van de gemeente: {dag}. Die dag is voorbij."),
    norm_na_vorige: |duur| format!("Norm van de gemeente: {duur} na de vorige stap"),
    norm_uitleg: "Een norm is een streefdatum, geen belofte.",
    geen_stappen: "Wij hebben uw aanvraag ontvangen. Er is nog niet aan begonnen.",
    geen_stappen_bekend: "Van deze aanvraag zijn geen stappen bekend.",
    onleesbaar: |n| match n {
        1 => "1 stap kunnen wij nu niet laten zien.".to_owned(),
        n => format!("{n} stappen kunnen wij nu niet laten zien."),
    },
    tussenstappen_mislukt: "Wij kunnen nu niet alle tussenstappen laten zien.",
};

pub(super) const EN: Tijdlijn = Tijdlijn {
    mislukt: "We cannot show the steps right now",
    laden: "One moment, we are getting the steps.",
    aan_zet: AanZet {
        gemeente: "The municipality is working on it.",
        u: "You need to do something.",
        niemand: "Your request is closed.",
        stil: "Work on your request is on hold.",
        stil_dagen: "As long as it is, the days of the term do not count.",
        stil_uitleg: "We cannot see why from here. Contact us if you want to know.",
    },
    geweest: "Done",
    nu: "This is where we are",
    mogelijk: "Possible next step",
    verwacht: "expected",
    heropend: "Your request was closed and has been reopened here.",
    overgeslagen: "Skipped:",
    eerdere: |n| format!("Show {n} earlier steps"),
    norm_dag: |dag| format!("The municipality aims for {dag}"),
    norm_voorbij: |dag| format!("The municipality aimed for {dag}. That day has passed."),
    norm_na_vorige: |duur| format!("The municipality aims for {duur} after the step before"),
    norm_uitleg: "What the municipality aims for is not a promise.",
    geen_stappen: "We have received your request. Work on it has not started yet.",
    geen_stappen_bekend: "No steps are known for this request.",
    onleesbaar: |n| match n {
        1 => "We cannot show 1 step right now.".to_owned(),
        n => format!("We cannot show {n} steps right now."),
    },
    tussenstappen_mislukt: "We cannot show all smaller steps right now.",
};
