//! The names to choose from. Each is so common that first and last name together identify nobody.

pub(super) const FIRST: &[&str] = &[
    "Aylin",
    "Bram",
    "Charlotte",
    "Daan",
    "Eline",
    "Fatima",
    "Gijs",
    "Hanneke",
    "Ibrahim",
    "Jasmijn",
    "Karim",
    "Lotte",
    "Mehmet",
    "Nadia",
    "Olivier",
    "Priya",
    "Quinten",
    "Roel",
    "Sanne",
    "Thijs",
    "Umar",
    "Vera",
    "Wouter",
    "Xandra",
    "Yara",
    "Zeynep",
];

pub(super) const LAST: &[&str] = &[
    "Achterberg",
    "Bosveld",
    "Cornelissen",
    "Dijkgraaf",
    "Elzinga",
    "Feenstra",
    "Groenewoud",
    "Hartkamp",
    "Ilmaz",
    "Jorritsma",
    "Koelewijn",
    "Lindeman",
    "Meerveld",
    "Nieuwhof",
    "Oosterbaan",
    "Postmaat",
    "Quispel",
    "Rietdijk",
    "Schuurhof",
    "Terpstra",
    "Uiterwaal",
    "Veldkamp",
    "Westerhuis",
    "Yildiz",
    "Zandstra",
    "Ouwehand",
    "Brinkhof",
    "Drenthen",
    "Hoogeveen",
    "Karagöz",
];

pub(super) const COMPANY: &[&str] = &[
    "De Gouden Korenaar",
    "Fietspunt Noord",
    "Hoveniersbedrijf Groenrijk",
    "Kapsalon Zonneschijn",
    "Klusbedrijf De Hamer",
    "Lunchroom Het Kopje",
    "Rijwielhuis De Ketting",
    "Schildersbedrijf Kleurrijk",
    "Stichting Het Buurthuis",
    "Wasserij Helder",
];

pub(super) const TOWN: &[&str] =
    &["Voorbeeldstad", "Denkdorp", "Oefenhuizen", "Proefwijk", "Schetsveen", "Testerbroek"];

pub(super) const STREET: &[&str] = &[
    "Voorbeeldstraat",
    "Proeflaan",
    "Schetspad",
    "Oefenweg",
    "Denkplein",
    "Maquettehof",
    "Ontwerpkade",
    "Potloodsingel",
];

/// All invented names.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    [FIRST, LAST, COMPANY, TOWN, STREET].into_iter().flatten().copied()
}
