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
    /// For the step that is current now.
    pub heropend: &'static str,
    /// For a step that is over.
    pub was_heropend: &'static str,
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
    laden: "Een ogenblik, de stappen komen eraan.",
    aan_zet: AanZet {
        gemeente: "Wij zijn aan de beurt.",
        u: "U moet iets doen.",
        niemand: "Uw aanvraag is afgerond.",
        stil: "De dagen tellen nu niet mee.",
        stil_dagen: "Wij hebben daardoor langer de tijd voor uw aanvraag.",
        stil_uitleg: "Hier staat niet waarom. Wilt u het weten? Neem dan contact met ons op.",
    },
    geweest: "Gedaan",
    nu: "Hier zijn wij nu",
    mogelijk: "Mogelijke volgende stap",
    verwacht: "verwacht",
    heropend: "Uw aanvraag was afgerond. Wij kijken opnieuw naar uw aanvraag.",
    was_heropend: "Uw aanvraag was afgerond. Wij keken er toen opnieuw naar.",
    overgeslagen: "Overgeslagen:",
    eerdere: |n| format!("Toon {n} eerdere stappen"),
    // A step that is taken on the day itself is in time.
    norm_dag: |dag| format!("Wij proberen dit vóór of op {dag} te doen."),
    norm_voorbij: |dag| format!("Wij wilden dit vóór of op {dag} doen. Die dag is voorbij."),
    norm_na_vorige: |duur| format!("Wij proberen dit binnen {duur} na de vorige stap te doen."),
    norm_uitleg: "Dat lukt niet altijd.",
    geen_stappen: "Wij hebben uw aanvraag ontvangen. Wij zijn er nog niet aan begonnen.",
    geen_stappen_bekend: "Van deze aanvraag kennen wij geen stappen.",
    onleesbaar: |n| match n {
        1 => "Wij kunnen 1 stap nu niet laten zien.".to_owned(),
        n => format!("Wij kunnen {n} stappen nu niet laten zien."),
    },
    tussenstappen_mislukt: "Wij kunnen nu niet alle tussenstappen laten zien.",
};

pub(super) const EN: Tijdlijn = Tijdlijn {
    mislukt: "We cannot show the steps right now",
    laden: "One moment, the steps are on their way.",
    aan_zet: AanZet {
        gemeente: "It is our turn.",
        u: "You need to do something.",
        niemand: "Your request is closed.",
        stil: "The days do not count now.",
        stil_dagen: "That gives us more time for your request.",
        stil_uitleg: "It does not say here why. Do you want to know? Contact us.",
    },
    geweest: "Done",
    nu: "This is where we are",
    mogelijk: "Possible next step",
    verwacht: "expected",
    heropend: "Your request was closed. We are looking at it again.",
    was_heropend: "Your request was closed. We looked at it again then.",
    overgeslagen: "Skipped:",
    eerdere: |n| format!("Show {n} earlier steps"),
    norm_dag: |dag| format!("We try to do this by {dag}."),
    norm_voorbij: |dag| format!("We wanted to do this by {dag}. That day has passed."),
    norm_na_vorige: |duur| format!("We try to do this within {duur} of the step before."),
    norm_uitleg: "We do not always manage to.",
    geen_stappen: "We have received your request. We have not started on it yet.",
    geen_stappen_bekend: "We know of no steps for this request.",
    onleesbaar: |n| match n {
        1 => "We cannot show 1 step right now.".to_owned(),
        n => format!("We cannot show {n} steps right now."),
    },
    tussenstappen_mislukt: "We cannot show all smaller steps right now.",
};
