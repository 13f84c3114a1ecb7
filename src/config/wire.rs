//! The keys of `config.json`. Those that are not named here are refused.

use serde_json::Value;

use super::{
    Bff, Config, Contact, GatewayConfig, Login, LoginOption, Mode, Oidc, Organisation, Variant,
    Visibility,
};
use crate::domain::Vertrouwelijkheid;
use crate::velden::{FromVelden, Velden};

/// One of a few words.
fn word<T: Copy>(velden: &Velden, name: &str, known: &[(&str, T)]) -> Option<T> {
    let found = velden.str(name)?;
    let meant = known.iter().find(|(word, _)| *word == found).map(|(_, it)| *it);
    if meant.is_none() {
        let known: Vec<_> = known.iter().map(|(word, _)| *word).collect();
        velden.note(name, format!("\"{found}\" is not known; known are {}", known.join(", ")));
    }
    meant
}

impl FromVelden for Config {
    fn from_velden(velden: &Velden) -> Option<Self> {
        velden.only(&[
            "mode",
            "scenario",
            "organisation",
            "theme",
            "gateway",
            "login",
            "visibility",
            "domeinen",
            "variant",
        ]);
        let modes = [("gateway", Mode::Gateway), ("fixtures", Mode::Fixtures)];
        let mode = velden.required("mode", word(velden, "mode", &modes))?;
        let gateway = velden.within("gateway", GatewayConfig::from_velden);
        if mode == Mode::Gateway && gateway.is_none() {
            velden.note("gateway", "is missing; mode \"gateway\" needs it".to_owned());
        }
        let variants = [("A", Variant::A), ("B", Variant::B)];
        Some(Self {
            mode,
            scenario: velden.text("scenario"),
            organisation: velden.required(
                "organisation",
                velden.within("organisation", Organisation::from_velden),
            )?,
            theme: velden.text("theme").unwrap_or_else(|| "groningen".to_owned()),
            gateway,
            login: velden.within("login", Login::from_velden),
            visibility: velden.within("visibility", Visibility::from_velden).unwrap_or_default(),
            domeinen: velden.within("domeinen", |it| Some(it.all_texts())).unwrap_or_default(),
            variant: word(velden, "variant", &variants).unwrap_or_default(),
        })
    }
}

impl FromVelden for Organisation {
    fn from_velden(velden: &Velden) -> Option<Self> {
        velden.only(&["name", "contact"]);
        Some(Self {
            name: velden.need_text("name")?,
            contact: velden.within("contact", Contact::from_velden).unwrap_or_default(),
        })
    }
}

impl FromVelden for Contact {
    fn from_velden(velden: &Velden) -> Option<Self> {
        velden.only(&["telephone", "hours", "desk", "form", "email"]);
        Some(Self {
            telephone: velden.text("telephone"),
            hours: velden.text("hours"),
            desk: velden.text("desk"),
            form: velden.text("form"),
            email: velden.text("email"),
        })
    }
}

impl FromVelden for GatewayConfig {
    fn from_velden(velden: &Velden) -> Option<Self> {
        velden.only(&["zaken", "catalogi", "documenten", "besluiten", "taken", "klantinteracties"]);
        Some(Self {
            zaken: velden.need_text("zaken")?,
            catalogi: velden.need_text("catalogi")?,
            documenten: velden.need_text("documenten")?,
            besluiten: velden.need_text("besluiten")?,
            taken: velden.text("taken"),
            klantinteracties: velden.text("klantinteracties"),
        })
    }
}

impl FromVelden for Login {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let kinds = [("oidc", true), ("bff", false)];
        if velden.required("kind", word(velden, "kind", &kinds))? {
            velden.only(&["kind", "issuer", "clientId", "scope", "options"]);
            let options = velden.objects("options", LoginOption::from_velden);
            if options.is_empty() {
                velden.note("options", "is missing; without one nobody can log in".to_owned());
            }
            Some(Self::Oidc(Oidc {
                issuer: velden.need_text("issuer")?.trim_end_matches('/').to_owned(),
                client_id: velden.need_text("clientId")?,
                scope: velden.need_text("scope")?,
                options,
            }))
        } else {
            velden.only(&["kind", "loginUrl", "logoutUrl", "sessionUrl"]);
            Some(Self::Bff(Bff {
                login_url: velden.need_text("loginUrl")?,
                logout_url: velden.need_text("logoutUrl")?,
                session_url: velden.need_text("sessionUrl")?,
            }))
        }
    }
}

impl FromVelden for LoginOption {
    fn from_velden(velden: &Velden) -> Option<Self> {
        velden.only(&["label", "params"]);
        Some(Self {
            label: velden.need_text("label")?,
            params: velden.within("params", |it| Some(it.all_texts())).unwrap_or_default(),
        })
    }
}

impl FromVelden for Visibility {
    fn from_velden(velden: &Velden) -> Option<Self> {
        velden.only(&["vertrouwelijkheid"]);
        if velden.value("vertrouwelijkheid").is_none() {
            return Some(Self::default());
        }
        let known = |value: &Value| {
            let known = value.as_str().and_then(Vertrouwelijkheid::parse);
            if known.is_none() {
                velden.note(
                    "vertrouwelijkheid",
                    format!("\"{}\" is not known", value.as_str().unwrap_or_default()),
                );
            }
            known
        };
        let vertrouwelijkheid: Vec<_> =
            velden.items("vertrouwelijkheid").iter().filter_map(known).collect();
        if vertrouwelijkheid.is_empty() {
            velden.note("vertrouwelijkheid", "hides everything".to_owned());
        }
        Some(Self { vertrouwelijkheid })
    }
}
