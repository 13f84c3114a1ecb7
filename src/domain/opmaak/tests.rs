use proptest::prelude::*;

use super::*;

fn plain(tekst: &str) -> Deel {
    Deel { tekst: tekst.to_owned(), ..Deel::default() }
}

fn alinea(text: &str) -> Vec<Deel> {
    match opgemaakt(text).remove(0) {
        Blok::Alinea(delen) => delen,
        other => panic!("{other:?}"),
    }
}

fn linked(text: &str) -> Vec<(String, String)> {
    let doel = |it: Deel| Some((it.tekst, it.doel?.href));
    alinea(text).into_iter().filter_map(doel).collect()
}

#[test]
fn paragraphs_headings_and_lists_are_told_apart() {
    let text = "# Beste bewoner\r\n\r\nWij missen\r\neen document.\r\n\r\n\
        - een\n- twee\n  drie\n\n1. eerst\n2. dan\n---\nGroeten";
    let expected = [
        Blok::Kop(vec![plain("Beste bewoner")]),
        Blok::Alinea(vec![plain("Wij missen\neen document.")]),
        Blok::Lijst(false, vec![vec![plain("een")], vec![plain("twee\ndrie")]]),
        Blok::Lijst(true, vec![vec![plain("eerst")], vec![plain("dan")]]),
        Blok::Alinea(vec![plain("Groeten")]),
    ];
    assert_eq!(opgemaakt(text), expected);
}

#[test]
fn emphasis_is_read_only_around_words() {
    let sterk = |it: &str| Deel { is_sterk: true, ..plain(it) };
    let nadruk = |it: &str| Deel { is_nadruk: true, ..plain(it) };
    assert_eq!(alinea("binnen **8 weken** klaar")[1], sterk("8 weken"));
    assert_eq!(alinea("*let* op")[0], nadruk("let"));
    assert_eq!(alinea("_let_ op")[0], nadruk("let"));
    let both = Deel { is_sterk: true, is_nadruk: true, ..plain("nu") };
    assert_eq!(alinea("**heel *nu* dus**"), [sterk("heel "), both, sterk(" dus")]);
    for text in ["2 * 3 * 4", "een_twee_drie", "** los **", "**open", "*", "\\*geen\\*"] {
        let shown = text.replace('\\', "");
        assert_eq!(alinea(text), [plain(&shown)], "{text}");
    }
}

#[test]
fn a_link_leads_only_to_the_web_to_a_mailbox_or_to_a_telephone() {
    let one = |text: &str, href: &str| vec![(text.to_owned(), href.to_owned())];
    assert_eq!(linked("Ga [hier](https://a.nl/b) heen"), one("hier", "https://a.nl/b"));
    assert_eq!(linked("Zie https://a.nl/b."), one("https://a.nl/b", "https://a.nl/b"));
    assert_eq!(linked("Zie <https://a.nl>"), one("https://a.nl", "https://a.nl"));
    assert_eq!(linked("[bel](tel:14050)"), one("bel", "tel:14050"));
    assert_eq!(linked("[mail](mailto:a@b.nl \"titel\")"), one("mail", "mailto:a@b.nl"));
    for hostile in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "//elders.example",
        "/aanvragen",
        "https://gemeente.example@elders.example/",
        "mailto:a@b.nl?body=x",
        "tel:javascript",
        "blob:https://a.nl/x",
    ] {
        let text = format!("[klik]({hostile})");
        assert_eq!(linked(&text), [], "{text}");
        assert!(alinea(&text)[0].tekst.starts_with("klik"), "{text}");
    }
}

#[test]
fn a_link_that_hides_its_server_tells_it() {
    let host = |text: &str| alinea(text)[0].doel.clone().unwrap().host;
    assert_eq!(
        host("[https://gemeente.nl](https://elders.example/x)").as_deref(),
        Some("elders.example")
    );
    assert_eq!(host("[A.nl](https://a.nl/x)"), None);
}

#[test]
fn html_stays_text_and_an_image_is_its_description() {
    let text = "Betaal <b>nu</b>: <script>alert(1)</script> <img src=x onerror=alert(1)>";
    assert_eq!(alinea(text), [plain(text)]);
    assert_eq!(alinea("![De kaart](https://a.nl/volg.png) hier"), [plain("De kaart hier")]);
    assert_eq!(alinea("![](javascript:alert(1))")[0].doel, None);
    assert_eq!(alinea("A &amp; B &lt;i&gt; &copy;"), [plain("A & B <i> &copy;")]);
}

#[test]
fn a_hundred_kilobytes_of_marks_take_no_minute() {
    let begin = std::time::Instant::now();
    for mark in ["*", "_", "[", "![", "`", "<", "**a", "[a](", "h", "> ", "#", "&", "\\", "* a\n"] {
        let text = mark.repeat(100_000 / mark.len());
        opgemaakt(&text);
    }
    assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
}

fn words(blokken: &[Blok]) -> String {
    let delen = blokken.iter().flat_map(|it| match it {
        Blok::Kop(delen) | Blok::Alinea(delen) => delen.clone(),
        Blok::Lijst(_, items) => items.concat(),
    });
    let tekst: String = delen.map(|it| it.tekst).collect();
    tekst.chars().filter(|it| it.is_alphabetic()).collect()
}

proptest! {
    #[test]
    fn any_text_is_read_and_its_links_have_no_other_scheme(
        text in "\\PC*(\\[\\PC*\\]\\(\\PC*\\)){0,3}",
    ) {
        for blok in opgemaakt(&text) {
            let delen = match blok {
                Blok::Kop(delen) | Blok::Alinea(delen) => delen,
                Blok::Lijst(_, items) => items.concat(),
            };
            for href in delen.into_iter().filter_map(|it| it.doel).map(|it| it.href) {
                let href = href.to_ascii_lowercase();
                let may = ["http://", "https://", "mailto:", "tel:"];
                prop_assert!(may.iter().any(|it| href.starts_with(it)), "{}", href);
            }
        }
    }

    #[test]
    fn no_word_of_a_plain_text_is_lost(lines in prop::collection::vec("[a-z*_#>. -]{0,20}", 0..8)) {
        let text = lines.join("\n");
        let letters: String = text.chars().filter(|it| it.is_alphabetic()).collect();
        prop_assert_eq!(words(&opgemaakt(&text)), letters);
    }
}
