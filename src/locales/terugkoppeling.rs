//! The texts of the question at the foot of each page, in both languages.

woorden! {
/// The texts of the question whether a page was clear.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct TerugkoppelingTeksten {
    pub vraag: &'static str,
    pub ja: &'static str,
    pub nee: &'static str,
    pub toelichting: &'static str,
    pub niet_persoonlijk: &'static str,
    pub verstuur: &'static str,
    pub bezig: &'static str,
    pub dank: &'static str,
    pub mislukt: &'static str,
    pub onzeker: &'static str,
}
}

pub(super) static NL: TerugkoppelingTeksten = TerugkoppelingTeksten {
    vraag: "Was deze pagina duidelijk?",
    ja: "Ja",
    nee: "Nee",
    toelichting: "Wat kan beter? (mag u leeg laten)",
    niet_persoonlijk: "Schrijf hier geen persoonlijke gegevens. U krijgt hierop geen antwoord.",
    verstuur: "Verstuur",
    bezig: "Wij versturen uw antwoord",
    dank: "Bedankt. Uw antwoord helpt ons deze pagina beter te maken.",
    mislukt: "Uw antwoord is niet aangekomen. U kunt het opnieuw versturen.",
    onzeker: "Wij weten niet of uw antwoord is aangekomen. U kunt het opnieuw versturen.",
};

pub(super) static EN: TerugkoppelingTeksten = TerugkoppelingTeksten {
    vraag: "Was this page clear?",
    ja: "Yes",
    nee: "No",
    toelichting: "What could be better? (you may leave this empty)",
    niet_persoonlijk: "Do not write personal details here. You will not get an answer to this.",
    verstuur: "Send",
    bezig: "We are sending your answer",
    dank: "Thank you. Your answer helps us to improve this page.",
    mislukt: "Your answer did not arrive. You can send it again.",
    onzeker: "We do not know whether your answer arrived. You can send it again.",
};
