//! Themes: those of the build, those that a municipality adds, and whether their text is legible.

use std::collections::BTreeMap;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Gemeente, Site, Visit, eventually};
use serde_json::Value;

use crate::{Case, FROM_DESKTOP, NO_FORCED_COLOURS, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, every_theme_has_enough_contrast),
        case!(Desktop, the_dark_colours_have_enough_contrast).not_in(Engine::WebKit, FROM_DESKTOP),
        case!(Desktop, a_theme_without_dark_colours_is_light_as_a_whole)
            .not_in(Engine::WebKit, FROM_DESKTOP),
        case!(Phone, every_page_is_accessible_in_the_dark).not_in(Engine::WebKit, FROM_DESKTOP),
        case!(Desktop, with_forced_colours_the_contrast_is_still_that_of_the_theme)
            .not_in(Engine::WebKit, NO_FORCED_COLOURS),
        case!(Desktop, a_theme_without_enough_contrast_is_found).of_rules(),
        case!(Desktop, a_theme_is_switched_without_loading_anew),
        case!(Desktop, a_theme_that_is_not_there_is_named).of_rules(),
        case!(Desktop, a_theme_brings_a_logo_beside_the_name),
        case!(Phone, every_theme_is_accessible_on_a_phone),
        case!(Phone, the_contrast_page_fits_a_phone),
        case!(Desktop, a_published_theme_of_nl_design_system_is_put_beside_the_build),
        case!(Production, Desktop, residents_see_the_theme_of_their_municipality),
        case!(Production, Desktop, the_default_theme_asks_for_no_file),
    ]
}

/// The names of the themes in the build.
fn themes() -> Result<Vec<String>> {
    let list: Vec<Value> = serde_json::from_str(&Site::file("themes/index.json")?)?;
    let names: Vec<_> =
        list.iter().filter_map(|it| Some(it["name"].as_str()?.to_owned())).collect();
    ensure!(names.len() >= 3, "{names:?}");
    Ok(names)
}

/// The result on the page: how many pairs have enough contrast, and how many need it.
async fn telling(visit: &Visit) -> Result<(usize, usize)> {
    visit.reads("combinaties voldoen").await?;
    let text = visit.see(".contrast__telling").await?.text().await?;
    let numbers: Vec<usize> = text.split(' ').filter_map(|it| it.parse().ok()).collect();
    match numbers[..] {
        [good, of] => Ok((good, of)),
        _ => anyhow::bail!("{text}"),
    }
}

async fn computed(visit: &Visit, css: &str, property: &str) -> Result<String> {
    let script = format!(
        "return getComputedStyle(document.querySelector('{css}')).getPropertyValue('{property}')"
    );
    Ok(visit.script(&script).await?.as_str().unwrap_or_default().to_owned())
}

async fn every_theme_has_enough_contrast(visit: &Visit) -> Result<()> {
    for theme in themes()? {
        visit.open(&format!("/galerij/contrast?thema={theme}")).await?;
        let (good, of) = telling(visit).await?;
        let bad = visit.texts("tr:has(.contrast__uitslag--fout)").await?;
        ensure!(good == of && of > 40 && bad.is_empty(), "{theme}: {good} of {of}: {bad:#?}");
    }
    visit.is_accessible().await
}

async fn with_forced_colours_the_contrast_is_still_that_of_the_theme(visit: &Visit) -> Result<()> {
    visit.forces_colours().await?;
    visit.open("/galerij/contrast").await?;
    let (good, of) = telling(visit).await?;
    ensure!(good == of, "with forced colours: {good} of {of}");
    Ok(())
}

/// Themes with dark colours.
const DARK: [&str; 2] = ["groningen", "neutraal"];

async fn the_dark_colours_have_enough_contrast(visit: &Visit) -> Result<()> {
    visit.prefers_dark().await?;
    for theme in DARK {
        visit.open(&format!("/galerij/contrast?thema={theme}")).await?;
        ensure!(computed(visit, "html", "color-scheme").await? == "dark", "{theme}");
        let (good, of) = telling(visit).await?;
        let bad = visit.texts("tr:has(.contrast__uitslag--fout)").await?;
        ensure!(good == of && of > 40 && bad.is_empty(), "{theme}: {good} of {of}: {bad:#?}");
    }
    let dark = computed(visit, "body", "color").await?;
    // On paper all is light, also for who prefers the dark.
    visit.on_paper().await?;
    ensure!(computed(visit, "html", "color-scheme").await? == "light");
    ensure!(computed(visit, "body", "color").await? != dark);
    Ok(())
}

async fn a_theme_without_dark_colours_is_light_as_a_whole(visit: &Visit) -> Result<()> {
    visit.site.put(
        "themes/half.css",
        ".half-theme { --basis-color-default-bg-document: #fefefe; \
           --basis-color-action-1-color-default: #0b5d4b }",
    )?;
    let colours = async |theme| {
        visit.open(&format!("/galerij/contrast?thema={theme}")).await?;
        telling(visit).await?;
        visit.texts(".contrast__kleur").await
    };
    let light = [colours("oosterhaven").await?, colours("half").await?];
    visit.prefers_dark().await?;
    ensure!(colours("oosterhaven").await? == light[0]);
    ensure!(colours("half").await? == light[1]);
    ensure!(computed(visit, "html", "color-scheme").await? == "light");
    Ok(())
}

async fn every_page_is_accessible_in_the_dark(visit: &Visit) -> Result<()> {
    visit.prefers_dark().await?;
    let zaak = "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles";
    let granted = "/aanvragen/16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90?scenario=alles";
    let tools = ["/galerij/contrast", "/onderzoek"];
    for page in ["/aanvragen?scenario=alles", zaak, granted].into_iter().chain(tools) {
        visit.open(page).await?;
        visit.is_accessible().await.context(page)?;
    }
    Ok(())
}

async fn a_theme_without_enough_contrast_is_found(visit: &Visit) -> Result<()> {
    visit.site.put(
        "themes/slecht.css",
        ".slecht-theme { --basis-heading-color: #777; --basis-color-info-bg-default: no colour;
           --basis-color-default-bg-default: #fff; --basis-color-default-bg-document: #fff }",
    )?;
    visit.open("/galerij/contrast?thema=slecht").await?;
    let (good, of) = telling(visit).await?;
    ensure!(good < of, "{good} of {of}");
    // The pair with the worst result comes first.
    let first = visit.see(".contrast tbody tr").await?.text().await?;
    for words in ["Koppen op de pagina", "#777777", "4,47:1", "4,50:1", "Voldoet niet"] {
        ensure!(first.contains(words), "{words}: {first}");
    }
    visit.reads("Voldoet niet: een kleur ontbreekt").await?;
    visit.click("Groningen").await?;
    eventually("the table follows", || async {
        let (good, of) = telling(visit).await?;
        Ok(good == of)
    })
    .await
}

async fn a_theme_is_switched_without_loading_anew(visit: &Visit) -> Result<()> {
    visit.open("/galerij/contrast?scenario=alles").await?;
    let before = computed(visit, "body", "background-color").await?;
    visit.script("window.same = true").await?;
    visit.click("Oosterhaven").await?;
    eventually("it is the chosen theme", || async {
        Ok(visit.texts(".themas [aria-current]").await? == ["Oosterhaven"])
    })
    .await?;
    visit.is_at("/galerij/contrast?scenario=alles&thema=oosterhaven").await?;
    ensure!(visit.script("return window.same").await? == true, "the page was loaded anew");
    ensure!(computed(visit, "body", "background-color").await? != before);
    eventually("the focus stays on the choice", || async {
        let focused = visit.browser.active_element().await?;
        Ok(focused.text().await? == "Oosterhaven")
    })
    .await?;
    let html = "const it = document.documentElement; return [it.dataset.thema, it.className]";
    let html = visit.script(html).await?;
    ensure!(html == serde_json::json!(["oosterhaven", "oosterhaven-theme"]), "{html}");
    // Links keep the theme.
    visit.click("Mijn aanvragen").await?;
    visit.reads("38 aanvragen gevonden").await?;
    visit.is_at("/aanvragen?scenario=alles&thema=oosterhaven").await?;
    visit.open("/galerij/contrast?thema=neutraal").await?;
    visit.click("Groningen").await?;
    eventually("the style sheet of the other theme is gone", || async {
        Ok(visit.script("return document.querySelectorAll('link[data-thema]').length").await? == 0)
    })
    .await?;
    ensure!(computed(visit, "body", "background-color").await? == before);
    visit.is_at("/galerij/contrast?thema=groningen").await
}

async fn a_theme_that_is_not_there_is_named(visit: &Visit) -> Result<()> {
    for (theme, name) in [("bestaat-niet", "bestaat-niet"), ("..%2Fconfig", "../config")] {
        visit.open(&format!("/aanvragen?thema={theme}")).await?;
        visit.reads(&format!("Het thema ‘{name}’ bestaat niet.")).await?;
        visit.reads("7 aanvragen gevonden").await?;
    }
    Ok(())
}

async fn a_theme_brings_a_logo_beside_the_name(visit: &Visit) -> Result<()> {
    let size = "const it = getComputedStyle(document.querySelector('.logo'), '::before');
        return [it.inlineSize, it.marginInlineEnd]";
    visit.open("/aanvragen?thema=groningen").await?;
    ensure!(visit.script(size).await? == serde_json::json!(["0px", "0px"]), "room for no logo");
    visit.open("/aanvragen?thema=oosterhaven").await?;
    ensure!(visit.script(size).await? == serde_json::json!(["36px", "12px"]));
    let image = "const it = getComputedStyle(document.querySelector('.logo'), '::before');
        const [, address] = /url\\(\"(.*)\"\\)/.exec(it.backgroundImage);
        const image = new Image();
        image.src = address;
        return image.decode().then(() => image.naturalWidth > 0)";
    ensure!(visit.script(image).await? == true, "the logo is not there");
    ensure!(visit.texts(".logo").await? == ["Gemeente Groningen"]);
    Ok(())
}

async fn every_theme_is_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    let zaak = "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles";
    for theme in themes()? {
        for page in ["/aanvragen?scenario=alles", zaak] {
            visit.open(&format!("{page}&thema={theme}")).await?;
            visit.is_accessible().await.with_context(|| format!("{theme}: {page}"))?;
            visit.fits().await.with_context(|| format!("{theme}: {page}"))?;
        }
    }
    Ok(())
}

async fn the_contrast_page_fits_a_phone(visit: &Visit) -> Result<()> {
    visit.open("/galerij/contrast").await?;
    telling(visit).await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    let small = "return [...document.querySelectorAll('.themas a')]
        .map((it) => it.getBoundingClientRect().height).filter((it) => it < 44)";
    ensure!(visit.script(small).await? == Value::Array(vec![]));
    Ok(())
}

/// A published theme: its style sheet, and its tokens.
struct Published {
    css: String,
    tokens: BTreeMap<String, String>,
}

impl Published {
    /// Reads the theme that `cargo xtask test` installs from npm.
    fn read() -> Result<Self> {
        let file = env::var("MIJNZAKEN_NLDS_THEME")
            .context("MIJNZAKEN_NLDS_THEME: run `cargo xtask test`")?;
        let css = fs::read_to_string(&file).context(file)?;
        let declarations = css.split(['{', ';', '}']).filter_map(|it| it.split_once(':'));
        let tokens = declarations
            .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
            .filter(|(name, _)| name.starts_with("--"))
            .collect();
        Ok(Self { css, tokens })
    }

    /// The value of a token, after following references with `var(…)`.
    fn value(&self, token: &str) -> Result<&str> {
        let value = self.tokens.get(token).with_context(|| format!("the theme has no {token}"))?;
        match value.strip_prefix("var(").and_then(|it| it.strip_suffix(')')) {
            Some(other) => self.value(other),
            None => Ok(value),
        }
    }

    /// Checks that the page has the colours and fonts of the theme.
    async fn is_on(&self, visit: &Visit) -> Result<()> {
        for (css, property, token) in [
            ("body", "background-color", "--basis-color-default-bg-document"),
            ("body", "color", "--basis-color-default-color-default"),
            ("body", "font-family", "--basis-text-font-family-default"),
            ("h1", "color", "--basis-heading-color"),
            ("h1", "font-family", "--basis-heading-font-family"),
            ("h1", "font-weight", "--basis-heading-font-weight"),
            (".voet a", "color", "--basis-color-action-1-color-default"),
            (".kaart", "background-color", "--basis-color-default-bg-default"),
            (".kaart", "border-top-left-radius", "--basis-border-radius-lg"),
        ] {
            let value = self.value(token)?;
            // The browser writes both values in the same notation.
            let script = format!(
                "const probe = document.body.appendChild(document.createElement('span'));
                 probe.style.setProperty('{property}', `{value}`);
                 const is = (it) => getComputedStyle(it).getPropertyValue('{property}');
                 const found = [is(document.querySelector('{css}')), is(probe)];
                 probe.remove();
                 return found"
            );
            let found = visit.script(&script).await?;
            ensure!(found[0] == found[1], "{css} {property}: {found}, {token} is {value}");
        }
        Ok(())
    }
}

async fn a_published_theme_of_nl_design_system_is_put_beside_the_build(
    visit: &Visit,
) -> Result<()> {
    let theme = Published::read()?;
    visit.site.put("themes/voorbeeld.css", &theme.css)?;
    visit.open("/aanvragen?scenario=alles&thema=voorbeeld").await?;
    visit.reads("38 aanvragen gevonden").await?;
    theme.is_on(visit).await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    visit
        .open("/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748?scenario=alles&thema=voorbeeld")
        .await?;
    visit.is_accessible().await?;
    visit.open("/galerij/contrast?thema=voorbeeld").await?;
    let (good, of) = telling(visit).await?;
    let bad = visit.texts("tr:has(.contrast__uitslag--fout)").await?;
    ensure!(good == of, "{bad:#?}");
    Ok(())
}

async fn residents_see_the_theme_of_their_municipality(visit: &Visit) -> Result<()> {
    let theme = Published::read()?;
    visit.site.put("themes/voorbeeld.css", &theme.css)?;
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    config["theme"] = "voorbeeld".into();
    visit.site.put("config.json", &config.to_string())?;
    visit.goto("/aanvragen").await?;
    visit.click("Inloggen").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.reads("aanvragen gevonden").await?;
    theme.is_on(visit).await?;
    drop(gemeente);
    Ok(())
}

async fn the_default_theme_asks_for_no_file(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open_with_bff(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.reads("Inloggen").await?;
    let asked = "return performance.getEntriesByType('resource').map((it) => it.name)
        .filter((it) => /themes|onderzoek/.test(it))";
    let asked = visit.script(asked).await?;
    ensure!(asked == Value::Array(vec![]), "{asked}");
    drop(gemeente);
    Ok(())
}
