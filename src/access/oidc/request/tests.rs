use super::*;

fn attempt(option: Option<&str>) -> Attempt {
    Attempt {
        state: "s t&te".to_owned(),
        nonce: "nonce".to_owned(),
        verifier: "verifier".to_owned(),
        page: "/aanvragen?zoek=bij%20stand&toon=grid".to_owned(),
        option: option.map(str::to_owned),
    }
}

fn provider() -> Provider {
    Provider {
        authorization: "https://login.example/auth?realm=x".to_owned(),
        token: "https://login.example/token".to_owned(),
        end_session: Some("https://login.example/end".to_owned()),
        names_itself: false,
    }
}

fn authorization_of(option: Option<&str>, params: &[(&str, &str)]) -> String {
    let config = Oidc {
        issuer: "https://login.example".to_owned(),
        client_id: "mijnzaken".to_owned(),
        scope: "openid profile".to_owned(),
        options: vec![],
    };
    let params: Vec<_> = params.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let uri = redirect_uri("https://mijn.example");
    authorization(&provider(), &config, &attempt(option), "challenge", &uri, &params)
}

#[test]
fn logging_in_asks_for_a_code_with_pkce_and_the_parameters_of_the_chosen_way() {
    let url = authorization_of(Some("DigiD"), &[("kc_idp_hint", "digid"), ("acr_values", "a b")]);
    let expected = "https://login.example/auth?realm=x&response_type=code&client_id=mijnzaken\
        &redirect_uri=https%3A%2F%2Fmijn.example%2Fterug&scope=openid+profile&state=s+t%26te\
        &nonce=nonce&code_challenge=challenge&code_challenge_method=S256&kc_idp_hint=digid\
        &acr_values=a+b";
    assert_eq!(url, expected);
}

#[test]
fn a_silent_login_shows_nothing() {
    assert!(authorization_of(None, &[]).ends_with("&prompt=none"));
}

#[test]
fn parameters_from_the_config_cannot_weaken_the_protocol() {
    let params = [("state", "fixed"), ("code_challenge_method", "plain"), ("redirect_uri", "x")];
    assert_eq!(authorization_of(Some("DigiD"), &params), authorization_of(Some("DigiD"), &[]));
}

#[test]
fn logging_out_tells_the_provider_who_and_comes_back_with_the_reason() {
    let fields = |id| {
        let fields = end_session("mijnzaken", id, "https://mijn.example", &Reden::Inactief);
        let fields = fields.into_iter().map(|(name, value)| format!("{name}={value}"));
        fields.collect::<Vec<_>>()
    };
    let expected = [
        "client_id=mijnzaken",
        "post_logout_redirect_uri=https://mijn.example/uitgelogd",
        "state=inactief",
        "id_token_hint=a.b.c",
    ];
    assert_eq!(fields(Some("a.b.c")), expected);
    assert_eq!(fields(None), expected[..3]);
}
