//! The keys of `config.json`. Keys that are not named here are refused.

use serde_json::Value;

use super::{
    Api, Bff, Config, Contact, GatewayConfig, Login, LoginOption, Mode, Oidc, Organisation, Upload,
    Variant, Voorkeurkeuzes, opening_hours,
};
use crate::domain::{Beurtlijst, Vertrouwelijkheid, Zichtbaarheid};
use crate::json::{Fields, FromFields};

impl FromFields for Config {
    fn from_fields(fields: &Fields) -> Option<Self> {
        const KEYS: [&str; 19] = [
            "mode",
            "scenario",
            "organisation",
            "theme",
            "gateway",
            "login",
            "visibility",
            "beurt",
            "upload",
            "domeinen",
            "eigenschappen",
            "variant",
            "laatstGeopend",
            "vragen",
            "voorkeuren",
            Api::Inhoud.name(),
            Api::Suggesties.name(),
            Api::Afspraken.name(),
            Api::Feedback.name(),
        ];
        fields.only(&KEYS);
        let modes = [("gateway", Mode::Gateway), ("fixtures", Mode::Fixtures)];
        let mode = fields.required("mode", fields.one_of("mode", &modes))?;
        let needs_addresses = mode == Mode::Gateway;
        let gateway =
            fields.within("gateway", |it| Some(GatewayConfig::read(it, fields, needs_addresses)));
        if mode == Mode::Gateway && gateway.is_none() {
            fields.note("gateway", "is missing; mode \"gateway\" needs it".to_owned());
        }
        let vragen = fields.flag("vragen") == Some(true);
        let has_contacts = gateway.as_ref().and_then(|it| it.base(Api::Klantinteracties)).is_some();
        if vragen && needs_addresses && !has_contacts {
            fields.note("vragen", "needs gateway.klantinteracties".to_owned());
        }
        let labels = |name| fields.texts_within(name).unwrap_or_default();
        let has = |api: Api| fields.text(api.name()).is_some();
        Some(Self {
            mode,
            scenario: fields.text("scenario"),
            organisation: fields
                .required("organisation", fields.within("organisation", Organisation::from_fields))
                .unwrap_or_default(),
            theme: fields.text("theme").unwrap_or_else(|| "groningen".to_owned()),
            gateway,
            login: fields.within("login", Login::from_fields),
            visibility: fields.within("visibility", Zichtbaarheid::from_fields).unwrap_or_default(),
            beurt: fields.within("beurt", Beurtlijst::from_fields).unwrap_or_default(),
            upload: fields.within("upload", Upload::from_fields),
            domeinen: labels("domeinen"),
            eigenschappen: labels("eigenschappen"),
            laatst_geopend: fields.flag("laatstGeopend") == Some(true),
            vragen,
            voor_u: has(Api::Inhoud) | has(Api::Suggesties) | has(Api::Afspraken),
            feedback: has(Api::Feedback),
            voorkeuren: fields
                .within("voorkeuren", Voorkeurkeuzes::from_fields)
                .unwrap_or_default(),
            variant: fields.one_of("variant", &Variant::NAMES).unwrap_or_default(),
        })
    }
}

impl FromFields for Beurtlijst {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["bijU", "bijOns"]);
        let omschrijvingen = |name| {
            let texts: Vec<&str> = fields.items(name).iter().filter_map(Value::as_str).collect();
            if texts.len() < fields.items(name).len() {
                fields.note(name, "expected a list of omschrijvingen of statustypen".to_owned());
            }
            texts
        };
        Some(Self::new(&omschrijvingen("bijU"), &omschrijvingen("bijOns")))
    }
}

impl FromFields for Organisation {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["name", "contact"]);
        Some(Self {
            name: fields.must_text("name"),
            contact: fields.within("contact", Contact::from_fields).unwrap_or_default(),
        })
    }
}

impl FromFields for Contact {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["telephone", "hours", "openingHours", "closed", "desk", "form", "email"]);
        Some(Self {
            // Nothing breaks a telephone number over two lines.
            telephone: fields
                .text("telephone")
                .map(|it| it.split(' ').collect::<Vec<_>>().join("\u{a0}")),
            hours: fields.text("hours"),
            opening_hours: opening_hours::read(fields),
            desk: fields.text("desk"),
            form: fields.text("form"),
            email: fields.text("email"),
        })
    }
}

impl FromFields for Login {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let kinds = [("oidc", true), ("bff", false)];
        if fields.required("kind", fields.one_of("kind", &kinds))? {
            fields.only(&["kind", "issuer", "clientId", "scope", "options"]);
            let options = fields.objects("options", LoginOption::from_fields);
            if options.is_empty() {
                fields.note("options", "is missing; without one nobody can log in".to_owned());
            }
            Some(Self::Oidc(Oidc {
                issuer: fields.must_text("issuer").trim_end_matches('/').to_owned(),
                client_id: fields.must_text("clientId"),
                scope: fields.must_text("scope"),
                options,
            }))
        } else {
            fields.only(&["kind", "loginUrl", "logoutUrl", "sessionUrl"]);
            Some(Self::Bff(Bff {
                login_url: fields.must_text("loginUrl"),
                logout_url: fields.must_text("logoutUrl"),
                session_url: fields.must_text("sessionUrl"),
            }))
        }
    }
}

impl FromFields for LoginOption {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["label", "params"]);
        Some(Self {
            label: fields.must_text("label"),
            params: fields.texts_within("params").unwrap_or_default(),
        })
    }
}

impl FromFields for Zichtbaarheid {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["vertrouwelijkheid", "internZaaktype"]);
        let intern_zaaktype = fields.flag("internZaaktype") == Some(true);
        if fields.value("vertrouwelijkheid").is_none() {
            return Some(Self { intern_zaaktype, ..Self::default() });
        }
        let vertrouwelijkheid = fields.all_of("vertrouwelijkheid", &Vertrouwelijkheid::NAMES);
        if vertrouwelijkheid.is_empty() {
            fields.note("vertrouwelijkheid", "hides everything".to_owned());
        }
        Some(Self { vertrouwelijkheid, intern_zaaktype })
    }
}
