/// Texts about the steps of a zaak.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Tijdlijn {
    pub mislukt: &'static str,
    pub laden: &'static str,
    pub geweest: &'static str,
    pub nu: &'static str,
    pub mogelijk: &'static str,
    pub verwacht: &'static str,
    pub geen_stappen: &'static str,
    pub geen_stappen_bekend: &'static str,
    pub onleesbaar: fn(usize) -> String,
}

pub(super) const NL: Tijdlijn = Tijdlijn {
    mislukt: "Wij kunnen de stappen nu niet laten zien",
    laden: "Een ogenblik, wij halen de stappen op.",
    geweest: "Gedaan",
    nu: "Hier zijn wij nu",
    mogelijk: "Mogelijke volgende stap",
    verwacht: "verwacht",
    geen_stappen: "Wij hebben uw aanvraag ontvangen. Er is nog niet aan begonnen.",
    geen_stappen_bekend: "Van deze aanvraag zijn geen stappen bekend.",
    onleesbaar: |n| match n {
        1 => "1 stap kunnen wij nu niet laten zien.".to_owned(),
        n => format!("{n} stappen kunnen wij nu niet laten zien."),
    },
};

pub(super) const EN: Tijdlijn = Tijdlijn {
    mislukt: "We cannot show the steps right now",
    laden: "One moment, we are getting the steps.",
    geweest: "Done",
    nu: "This is where we are",
    mogelijk: "Possible next step",
    verwacht: "expected",
    geen_stappen: "We have received your request. Work on it has not started yet.",
    geen_stappen_bekend: "No steps are known for this request.",
    onleesbaar: |n| match n {
        1 => "We cannot show 1 step right now.".to_owned(),
        n => format!("We cannot show {n} steps right now."),
    },
};
