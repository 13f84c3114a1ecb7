use std::collections::BTreeMap;

use super::*;

#[test]
fn plain_is_what_no_name_looks_like() {
    for text in [
        "2026-05-31",
        "2026-05-31T09:12:31.123456Z",
        "2026-05-31T09:12:31+02:00",
        "P56D",
        "P1Y2M",
        "PT8H",
        "zaakvertrouwelijk",
        "nog_te_archiveren",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ] {
        assert!(PLAIN.is_match(text), "{text}");
    }
    for text in
        ["S. Moulin", "Moulin", "moulin, suzanne", "999993653", "a@b.nl", "2026-05-31 Moulin"]
    {
        assert!(!PLAIN.is_match(text), "{text}");
    }
}

#[test]
fn who_asked_for_most_is_who_the_pack_is_about() {
    let names = ["a", "b", "c", "b"].map(str::to_owned);
    assert_eq!(most(&names).as_deref(), Some("b"));
    assert_eq!(most(&[]), None);
}

fn url(name: &str, id: u128) -> String {
    format!("https://register.gemeente.nl/x/{name}/{}", Uuid::from_u128(id))
}

/// A register with personal data in every field that can hold it, also in unexpected ones.
fn register() -> Gathered {
    let zaak = json!({
        "url": url("zaken", 1), "uuid": Uuid::from_u128(1).to_string(),
        "identificatie": "GEM-2024-5551234", "omschrijving": "Melding van mevrouw Treurniet",
        "toelichting": "Buurman dhr. K. Onbekend (BSN 111222333) belt 06-12345678 of mailt \
            knop@thuis.nl; IBAN NL91ABNA0417164300. Suze S. den Hollander-Prins en Hollander \
            wonen Kerkpad 7a in Middelstum. Treurniet komt ook. Zie GEM-2024-5551234.",
        "vertrouwelijkheidaanduiding": "Suze den Hollander", "startdatum": "geboren 3-2-1971",
        "zaakgeometrie": { "type": "Point", "coordinates": [6.543211, 53.210001] },
        "kenmerken": [{ "kenmerk": "DOSSIER-88123", "bron": "Hollander" }],
        "nieuwVeld": "Suze den Hollander", "communicatiekanaalNaam": "bij Suze thuis",
        "opschorting": { "indicatie": true, "reden": "Suze is ziek", "door": "Hollander" },
        "verlenging": "Suze", "deelzaken": "Suze", "relevanteAndereZaken": ["Suze"],
    });
    let persoon = json!({
        "url": url("rollen", 2), "zaak": url("zaken", 1), "betrokkeneType": "natuurlijk_persoon",
        "omschrijvingGeneriek": "initiator", "betrokkene": "https://brp.gemeente.nl/123456782",
        "afwijkendeNaamBetrokkene": "Suus Hollander", "nieuw": "Suze",
        "contactpersoonRol": { "naam": "S. den Hollander", "functie": "moeder van Suze",
            "emailadres": "suze@thuis.nl", "telefoonnummer": "+31612345678" },
        "betrokkeneIdentificatie": {
            "inpBsn": "123456782", "anpIdentificatie": "A-4711", "inpA_nummer": "1234567890",
            "geslachtsnaam": "Hollander", "voorvoegselGeslachtsnaam": "den", "voorletters": "S.",
            "voornamen": "Suze Sofie", "geboortedatum": "1971-02-03", "nieuw": "Suze",
            "verblijfsadres": { "aoaIdentificatie": "1651010000046931",
                "wplWoonplaatsNaam": "Middelstum", "gorOpenbareRuimteNaam": "Kerkpad",
                "aoaPostcode": "9991 BC", "aoaHuisnummer": 7, "aoaHuisletter": "a" },
            "subVerblijfBuitenland": { "subAdresBuitenland_1": "Rue de la Paix" } },
        "authenticatieContext": { "representee": { "identifier": "123456782" } },
    });
    let bedrijf = json!({
        "url": url("rollen", 3), "zaak": url("zaken", 1), "betrokkeneType": "vestiging",
        "betrokkeneIdentificatie": { "vestigingsNummer": "000012345678", "kvkNummer": "87654321",
            "handelsnaam": ["Bakkerij Knap B.V.", "Knapperig"], "verblijfsadres": null } });
    let document = json!({
        "url": url("enkelvoudiginformatieobjecten", 4), "auteur": "Suze den Hollander",
        "titel": "BriefHollander over Knapperig", "bestandsnaam": "brief_hollander_1971-02-03.pdf",
        "beschrijving": "Kopie van DOSSIER-88123 van 3 februari 1971 te 9991BC",
        "trefwoorden": ["Suze"], "link": "https://dms.gemeente.nl/suze",
        "integriteit": { "waarde": "0123abcd" }, "inhoud": "https://dms.gemeente.nl/x",
    });
    let rows = BTreeMap::from([
        ("zaken", vec![zaak]),
        ("rollen", vec![persoon, bedrijf]),
        ("enkelvoudiginformatieobjecten", vec![document]),
    ]);
    Gathered { rows, ..Gathered::default() }
}

fn rewritten(drop_texts: bool) -> (Rows, String) {
    let rows = rewrite(&register(), "", drop_texts).unwrap().rows;
    let text = serde_json::to_string(&rows).unwrap();
    (rows, text)
}

#[test]
fn nothing_that_is_someones_is_left_wherever_the_register_has_it() {
    let (_, text) = rewritten(false);
    let text = text.to_lowercase();
    for real in [
        "treurniet",
        "onbekend",
        "111222333",
        "12345678",
        "knop",
        "thuis.nl",
        "0417",
        "hollander",
        "suze",
        "suus",
        "sofie",
        "prins",
        "kerkpad",
        "middelstum",
        "5551234",
        "1971",
        "februari",
        "6.543211",
        "88123",
        "123456782",
        "a-4711",
        "1234567890",
        "16510",
        "9991",
        "rue de la paix",
        "87654321",
        "bakkerij",
        "knap",
        "dms",
        "0123abcd",
        "gemeente.nl",
        "brp",
        "nieuw",
        "moeder",
        "00000000-0000-0000-0000-00000000000",
    ] {
        assert!(!text.contains(real), "{real}: {text}");
    }
}

#[test]
fn texts_stay_readable_and_one_person_has_one_name_in_all_of_them() {
    let (rows, _) = rewritten(false);
    let who = &rows["rollen"][0]["betrokkeneIdentificatie"];
    let [first, last] = ["voornamen", "geslachtsnaam"].map(|it| who[it].as_str().unwrap());
    let toelichting = rows["zaken"][0]["toelichting"].as_str().unwrap();
    assert!(toelichting.starts_with("Buurman dhr. "), "{toelichting}");
    assert!(toelichting.contains(&format!("{last} wonen")), "{toelichting}");
    assert!(toelichting.contains(rows["zaken"][0]["identificatie"].as_str().unwrap()));
    let document = &rows["enkelvoudiginformatieobjecten"][0];
    assert_eq!(document["auteur"], format!("{first} {last}"));
    assert!(document["titel"].as_str().unwrap().starts_with(&format!("Brief{last} over ")));
    assert_eq!(rows["rollen"][0]["afwijkendeNaamBetrokkene"], format!("{first} {last}"));
    assert_eq!(rows["zaken"][0]["opschorting"]["reden"], format!("{first} is ziek"));
    assert_eq!(rows["zaken"][0]["opschorting"].as_object().unwrap().len(), 2);
}

#[test]
fn what_someone_wrote_about_a_zaak_can_be_left_out_as_a_whole() {
    let (rows, _) = rewritten(true);
    assert_eq!(rows["zaken"][0]["toelichting"], "Voorbeeldtekst");
    assert_eq!(rows["zaken"][0]["opschorting"]["reden"], "Voorbeeldtekst");
}

/// A register with names and places where other makers have them.
fn other_register() -> Gathered {
    let zaak = json!({ "url": url("zaken", 1), "zaaktype": { "url": url("zaaktypen", 5) },
        "omschrijving": "Melding van Suze aan de Boterdiep",
        "toelichting": "Gerda belde voor Jansma. Aalbers is mijn buurman Ahmed. Bakkerij Knap weet \
            het ook, en Kees van Achterom, Melkweide en Vera." });
    let rol = |id: u128, rol: Value| {
        let mut own = json!({ "url": url("rollen", id), "zaak": url("zaken", 1) });
        own.as_object_mut().unwrap().extend(rol.as_object().unwrap().clone());
        own
    };
    let persoon = rol(
        2,
        json!({ "betrokkeneType": "natuurlijk_persoon",
        "omschrijvingGeneriek": "Initiator", "betrokkeneIdentificatie": { "inpBsn": 999993653,
            "voornamen": "Gerda", "achternaam": "Jansma",
            "adres": { "straatnaam": "Boterdiep", "woonplaats": "Achterom" } } }),
    );
    let bedrijf = rol(
        3,
        json!({ "betrokkeneType": "vestiging",
        "betrokkeneIdentificatie": { "handelsnaam": "Bakkerij Knap" } }),
    );
    let document = json!({ "url": url("enkelvoudiginformatieobjecten", 4),
        "auteur": "Suze Aalbers", "titel": "Suze", "bestandsnaam": "aalbers.pdf" });
    let eigenschap = json!({ "url": url("zaakeigenschappen", 6), "zaak": url("zaken", 1),
        "naam": "Straatnaam", "waarde": "Melkweide" });
    let voornaam = json!({ "url": url("zaakeigenschappen", 7), "zaak": url("zaken", 1),
        "naam": "Voornaam kind", "waarde": "Kees" });
    let zaaktype = json!({ "url": url("zaaktypen", 5), "omschrijving": "Melding buurman" });
    let rows = BTreeMap::from([
        ("zaken", vec![zaak]),
        ("zaaktypen", vec![zaaktype]),
        ("rollen", vec![persoon, bedrijf]),
        ("enkelvoudiginformatieobjecten", vec![document]),
        ("zaakeigenschappen", vec![eigenschap, voornaam]),
    ]);
    Gathered { rows, ..Gathered::default() }
}

#[test]
fn names_and_streets_are_known_from_wherever_a_register_has_them() {
    let Rewritten { rows, persona, .. } = rewrite(&other_register(), "", false).unwrap();
    let text = serde_json::to_string(&rows).unwrap().to_lowercase();
    for real in [
        "suze",
        "aalbers",
        "gerda",
        "jansma",
        "boterdiep",
        "achterom",
        "ahmed",
        "knap",
        "melkweide",
        "kees",
    ] {
        assert!(!text.contains(real), "{real}: {text}");
    }
    let who = &rows["rollen"][0]["betrokkeneIdentificatie"];
    assert_eq!(
        persona.unwrap(),
        format!(
            "{} {}",
            who["voornamen"].as_str().unwrap(),
            who["geslachtsnaam"].as_str().unwrap()
        )
    );
    // A word of the types is nobody's name.
    assert!(rows["zaken"][0]["omschrijving"].as_str().unwrap().starts_with("Melding van "));
    assert!(rows["zaken"][0]["zaaktype"].is_string());
}

#[test]
fn no_text_about_a_zaak_is_left_when_texts_are_dropped_also_not_in_titles_and_file_names() {
    let rows = rewrite(&other_register(), "", true).unwrap().rows;
    assert_eq!(rows["zaken"][0]["omschrijving"], INSTEAD);
    let document = &rows["enkelvoudiginformatieobjecten"][0];
    assert_eq!(
        (&document["titel"], &document["bestandsnaam"]),
        (&json!(INSTEAD), &json!("voorbeeld.pdf"))
    );
    assert_eq!(rows["zaakeigenschappen"][0]["waarde"], INSTEAD);
    assert_eq!(sample_name("Brief aan mevrouw B. de Wit"), "voorbeeld");
}
