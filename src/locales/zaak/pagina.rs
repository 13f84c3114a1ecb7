woorden! {
/// The texts of the page, its summary and its facts.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Zaak {
    pub titel: fn(&str) -> String,
    pub samenvatting: &'static str,
    pub zaaknummer: &'static str,
    pub status: &'static str,
    pub documenten: &'static str,
    pub aantal_documenten: fn(usize) -> String,
    pub aantal_onbekend: &'static str,
    pub aantal_verborgen: &'static str,
    pub aanvraag: &'static str,
    pub omschrijving: &'static str,
    pub aanvrager: &'static str,
    pub aanvrager_onbekend: &'static str,
    pub aanvrager_mislukt: &'static str,
    pub afgerond_op: &'static str,
    pub resultaat: &'static str,
    pub resultaat_toelichting: &'static str,
    pub onvolledig: &'static str,
    pub niet_gevonden: &'static str,
    pub niet_gevonden_uitleg: &'static str,
    /// The days of the week, from Monday.
    pub weekdagen: [&'static str; 7],
}
}

pub(super) const NL: Zaak = Zaak {
    titel: |zaaktype| format!("Aanvraag {zaaktype}"),
    samenvatting: "Samenvatting",
    zaaknummer: "Zaaknummer",
    status: "Status",
    documenten: "Documenten",
    aantal_documenten: |n| match n {
        0 => "Geen documenten".to_owned(),
        1 => "1 document".to_owned(),
        n => format!("{n} documenten"),
    },
    aantal_onbekend: "Kon niet worden geladen",
    aantal_verborgen: "Hier niet te bekijken",
    aanvraag: "Aanvraag",
    omschrijving: "Omschrijving",
    aanvrager: "Aanvrager",
    aanvrager_onbekend: "Niet bekend",
    aanvrager_mislukt: "Kon niet worden geladen",
    afgerond_op: "Afgerond op",
    resultaat: "Resultaat",
    resultaat_toelichting: "Toelichting op het resultaat",
    onvolledig: "Wij kunnen nu niet alles van uw aanvraag laten zien",
    niet_gevonden: "Aanvraag niet gevonden",
    niet_gevonden_uitleg: "Wij kunnen deze aanvraag niet vinden. Misschien klopt het adres niet, of \
        hoort de aanvraag niet bij u.",
    weekdagen: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
};

pub(super) const EN: Zaak = Zaak {
    // The title is just the name of the zaak. That name is Dutch and gets its own `lang` attribute.
    titel: str::to_owned,
    samenvatting: "Summary",
    zaaknummer: "Case number",
    status: "Status",
    documenten: "Documents",
    aantal_documenten: |n| match n {
        0 => "No documents".to_owned(),
        1 => "1 document".to_owned(),
        n => format!("{n} documents"),
    },
    aantal_onbekend: "Could not be loaded",
    aantal_verborgen: "Cannot be viewed here",
    aanvraag: "Request",
    omschrijving: "Description",
    aanvrager: "Requested by",
    aanvrager_onbekend: "Not known",
    aanvrager_mislukt: "Could not be loaded",
    afgerond_op: "Closed on",
    resultaat: "Result",
    resultaat_toelichting: "Explanation of the result",
    onvolledig: "We cannot show everything about your request right now",
    niet_gevonden: "Request not found",
    niet_gevonden_uitleg: "We cannot find this request. The address may be wrong, or the request may \
        not be yours.",
    weekdagen: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
