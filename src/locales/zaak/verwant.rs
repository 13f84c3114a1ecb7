woorden! {
/// The texts about related zaken.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Verwant {
    pub titel: &'static str,
    pub hoofdzaak: &'static str,
    pub deelzaken: &'static str,
    pub andere: &'static str,
    pub niet_meer_dan: fn(usize) -> String,
    pub mislukt: fn(usize) -> String,
}
}

pub(super) const NL: Verwant = Verwant {
    titel: "Aanvragen die hierbij horen",
    hoofdzaak: "Deze aanvraag is een onderdeel van",
    deelzaken: "Onderdelen van deze aanvraag",
    andere: "Heeft hiermee te maken",
    niet_meer_dan: |n| format!("Wij laten hier niet meer dan {n} aanvragen zien."),
    mislukt: |n| match n {
        1 => "Wij kunnen 1 aanvraag die hierbij hoort, nu niet laten zien".to_owned(),
        n => format!("Wij kunnen {n} aanvragen die hierbij horen, nu niet laten zien"),
    },
};

pub(super) const EN: Verwant = Verwant {
    titel: "Requests that belong to this one",
    hoofdzaak: "This request is part of",
    deelzaken: "Parts of this request",
    andere: "Related requests",
    niet_meer_dan: |n| format!("We show no more than {n} requests here."),
    mislukt: |n| match n {
        1 => "We cannot show 1 related request right now".to_owned(),
        n => format!("We cannot show {n} related requests right now"),
    },
};
