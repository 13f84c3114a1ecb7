//! Replaces texts as a scenario asks for, so that a researcher can try a label without building the
//! app.

use std::any::Any;

use super::{
    AanleverenTeksten, ActieTeksten, ContactpaginaTeksten, HomeTeksten, MeldingTeksten,
    OverzichtTeksten, Taal, Teksten, TerugkoppelingTeksten, VoorUTeksten, VoorkeurTeksten,
    Woordenboek, ZaakTeksten,
};

/// A text to replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vervanging {
    /// The language of the text.
    pub taal: Taal,
    /// The name of the text, such as `variant_a.lopend`: the path of the field in [`Teksten`]. The
    /// path in [`ZaakTeksten`] has `pagina.` in front.
    pub naam: String,
    /// The new text.
    pub tekst: String,
}

impl Vervanging {
    /// Reads a name from `scenario.json`. The names of English texts begin with `en.`.
    pub fn parse(name: &str, tekst: &str) -> Self {
        let (taal, naam) = match name.strip_prefix("en.") {
            Some(naam) => (Taal::Engels, naam),
            None => (Taal::Nederlands, name),
        };
        Self { taal, naam: naam.to_owned(), tekst: tekst.to_owned() }
    }
}

/// A callback that receives each text with its name.
pub(super) type Visit<'a> = &'a mut dyn FnMut(&str, &mut &'static str);

/// A struct whose texts can be replaced.
pub(super) trait Woorden {
    fn each(&mut self, visit: Visit);
}

/// The field as a text. `None` for a field that takes values, which a fixed text cannot replace.
pub(super) fn as_text<T: 'static>(field: &mut T) -> Option<&mut &'static str> {
    (field as &mut dyn Any).downcast_mut()
}

impl Woorden for Teksten {
    fn each(&mut self, visit: Visit) {
        let parts: [(&str, &mut dyn Woorden); 7] = [
            ("algemeen", &mut self.algemeen),
            ("variant_a", &mut self.variant_a),
            ("variant_b", &mut self.variant_b),
            ("zaak", &mut self.zaak),
            ("termijn", &mut self.termijn),
            ("sessie", &mut self.sessie),
            ("fout", &mut self.fout),
        ];
        each_of(parts, visit);
    }
}

impl Woorden for ZaakTeksten {
    fn each(&mut self, visit: Visit) {
        each_of(
            [("pagina.tijdlijn.aan_zet", &mut self.tijdlijn.aan_zet as &mut dyn Woorden)],
            visit,
        );
        let parts: [(&str, &mut dyn Woorden); 10] = [
            ("pagina.kanalen", &mut self.kanalen),
            ("pagina.zaak", &mut self.zaak),
            ("pagina.termijn", &mut self.termijn),
            ("pagina.agenda", &mut self.agenda),
            ("pagina.tijdlijn", &mut self.tijdlijn),
            ("pagina.besluit", &mut self.besluit),
            ("pagina.document", &mut self.document),
            ("pagina.contact", &mut self.contact),
            ("pagina.verwant", &mut self.verwant),
            ("pagina.vraag", &mut self.vraag),
        ];
        each_of(parts, visit);
    }
}

fn each_of<const N: usize>(parts: [(&str, &mut dyn Woorden); N], visit: Visit) {
    for (part, woorden) in parts {
        woorden.each(&mut |name, text| visit(&format!("{part}.{name}"), text));
    }
}

/// Copies of the texts of pages, under the names of their fields in [`Teksten`].
struct Paginas {
    home: HomeTeksten,
    acties: ActieTeksten,
    meldingen: MeldingTeksten,
    overzicht: OverzichtTeksten,
    aanleveren: AanleverenTeksten,
    contact: ContactpaginaTeksten,
    terugkoppeling: TerugkoppelingTeksten,
    voor_u: VoorUTeksten,
    voorkeuren: VoorkeurTeksten,
}

impl Paginas {
    fn of(teksten: &Teksten) -> Self {
        Self {
            home: HomeTeksten::of(teksten).clone(),
            acties: ActieTeksten::of(teksten).clone(),
            meldingen: MeldingTeksten::of(teksten).clone(),
            overzicht: OverzichtTeksten::of(teksten).clone(),
            aanleveren: AanleverenTeksten::of(teksten).clone(),
            contact: ContactpaginaTeksten::of(teksten).clone(),
            terugkoppeling: TerugkoppelingTeksten::of(teksten).clone(),
            voor_u: VoorUTeksten::of(teksten).clone(),
            voorkeuren: VoorkeurTeksten::of(teksten).clone(),
        }
    }

    /// Puts these texts in the place of those that `all` has.
    fn put_in(self, all: &mut Teksten) {
        all.home = Some(leak(self.home));
        all.acties = Some(leak(self.acties));
        all.meldingen = Some(leak(self.meldingen));
        all.overzicht = Some(leak(self.overzicht));
        all.aanleveren = Some(leak(self.aanleveren));
        all.contact = Some(leak(self.contact));
        all.terugkoppeling = Some(leak(self.terugkoppeling));
        all.voor_u = Some(leak(self.voor_u));
        all.voorkeuren = Some(leak(self.voorkeuren));
    }
}

impl Woorden for Paginas {
    fn each(&mut self, visit: Visit) {
        let parts: [(&str, &mut dyn Woorden); 10] = [
            ("home", &mut self.home),
            ("acties", &mut self.acties),
            ("meldingen", &mut self.meldingen),
            ("overzicht", &mut self.overzicht),
            ("aanleveren", &mut self.aanleveren),
            ("contact.pagina", &mut self.contact.pagina),
            ("contact.kanalen", &mut self.contact.kanalen),
            ("terugkoppeling", &mut self.terugkoppeling),
            ("voor_u", &mut self.voor_u),
            ("voorkeuren", &mut self.voorkeuren),
        ];
        each_of(parts, visit);
    }
}

/// Texts live as long as the app.
fn leak<T>(teksten: T) -> &'static T {
    Box::leak(Box::new(teksten))
}

/// The texts with some replaced. Also returns the names that do not exist or that take values.
///
/// The replacements are leaked on purpose: texts live as long as the app.
pub fn replaced(
    teksten: &'static Teksten,
    vervangingen: &[Vervanging],
) -> (&'static Teksten, Vec<String>) {
    let mut unknown = vec![];
    let mut meant: Vec<_> = vervangingen.iter().filter(|it| it.taal == teksten.taal).collect();
    if meant.is_empty() {
        return (teksten, unknown);
    }
    let mut all = teksten.clone();
    let mut paginas = Paginas::of(teksten);
    let mut pagina = Woordenboek::of(teksten).pagina.clone();
    let mut visit = |name: &str, text: &mut &'static str| {
        meant.retain(|it| {
            let is_this = it.naam == name;
            if is_this {
                *text = Box::leak(it.tekst.clone().into_boxed_str());
            }
            !is_this
        });
    };
    all.each(&mut visit);
    paginas.each(&mut visit);
    pagina.each(&mut visit);
    unknown.extend(meant.iter().map(|it| it.naam.clone()));
    paginas.put_in(&mut all);
    all.pagina = Some(leak(pagina));
    (leak(all), unknown)
}

/// The names of all texts that can be replaced, each with its text.
pub fn names(teksten: &'static Teksten) -> Vec<(String, &'static str)> {
    let mut found = vec![];
    let mut visit = |name: &str, text: &mut &'static str| found.push((name.to_owned(), *text));
    teksten.clone().each(&mut visit);
    Paginas::of(teksten).each(&mut visit);
    Woordenboek::of(teksten).pagina.clone().each(&mut visit);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::{EN, NL};

    fn with(name: &str) -> (&'static Teksten, Vec<String>) {
        replaced(&NL, &[Vervanging::parse(name, "Anders")])
    }

    #[test]
    fn a_text_is_replaced_by_its_name_and_the_others_stay() {
        let (teksten, unknown) = with("variant_a.lopend");
        assert_eq!((teksten.variant_a.lopend, unknown), ("Anders", vec![]));
        assert_eq!(teksten.variant_a.afgerond, NL.variant_a.afgerond);
        assert_eq!((OverzichtTeksten::of(teksten).gevonden)(1), "1 aanvraag gevonden");
    }

    #[test]
    fn texts_of_the_page_of_a_zaak_are_replaced_too() {
        let (teksten, unknown) = with("pagina.zaak.documenten");
        assert_eq!(unknown, Vec::<String>::new());
        assert_eq!(Woordenboek::of(teksten).pagina.zaak.documenten, "Anders");
        assert_ne!(Woordenboek::of(&NL).pagina.zaak.documenten, "Anders");
    }

    #[test]
    fn a_name_that_does_not_exist_or_takes_values_is_given_back() {
        for name in ["variant_a.lopen", "overzicht.gevonden", "lopend", ""] {
            assert_eq!(with(name).1, [name]);
        }
    }

    #[test]
    fn english_texts_have_names_of_their_own() {
        let vervangingen = [Vervanging::parse("en.overzicht.titel", "My things")];
        let titel = |teksten| OverzichtTeksten::of(replaced(teksten, &vervangingen).0).titel;
        assert_eq!(titel(&NL), OverzichtTeksten::of(&NL).titel);
        assert_eq!(titel(&EN), "My things");
    }

    #[test]
    fn every_text_has_one_name() {
        let names = names(&NL);
        let mut once: Vec<_> = names.iter().map(|(name, _)| name).collect();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), names.len());
        assert!(names.iter().any(|(name, _)| name == "pagina.tijdlijn.aan_zet.u"), "{names:#?}");
    }
}
