use futures::executor::block_on;

use super::*;
use crate::config::{Bff, Oidc};

fn suzanne() -> Access {
    Access::persona(Persona::new(Some("Suzanne Moulin".to_owned()), None))
}

fn at_a_server() -> [Access; 2] {
    let url = || "https://mijn.example".to_owned();
    let oidc = Oidc {
        issuer: url(),
        client_id: "mijnzaken".to_owned(),
        scope: "openid".to_owned(),
        options: vec![LoginOption { label: "DigiD".to_owned(), params: vec![] }],
    };
    let bff = Bff { login_url: url(), logout_url: url(), session_url: url() };
    [Login::Oidc(oidc), Login::Bff(bff)].map(|it| Access::new(Some(&it)))
}

#[test]
fn an_invented_person_is_there_and_logs_out_and_in_without_leaving_the_page() {
    let access = suzanne();
    let naam = |found: Result<Persoon, Reden>| found.unwrap().naam.unwrap();
    assert_eq!(naam(block_on(access.find_person(false))), "Suzanne Moulin");
    assert!(matches!(access.log_out(Reden::Inactief), LogOut::Here(Reden::Inactief)));
    let options = access.options();
    assert_eq!(options.len(), 1);
    assert_eq!(naam(block_on(access.log_in(&options[0], Some("/aanvragen")))), "Suzanne Moulin");
    assert_eq!(block_on(access.bearer()), Ok(None));
}

#[test]
fn a_session_at_a_server_is_ended_there() {
    for access in at_a_server() {
        assert!(matches!(access.log_out(Reden::Zelf), LogOut::Leaves(_)));
    }
}

#[test]
fn only_a_session_at_a_server_ends_when_nobody_does_anything() {
    assert!(at_a_server().iter().all(Access::is_watched));
    assert!(!suzanne().is_watched());
    assert!(!Access::new(None).is_watched());
}

#[test]
fn nobody_is_logged_in_while_the_client_is_not_there() {
    let [access, _] = at_a_server();
    let told = Rc::new(RefCell::new(0));
    let count = told.clone();
    access.on_expiry(move || *count.borrow_mut() += 1);
    assert_eq!(block_on(access.bearer()), Err(LoadError::SessionExpired));
    assert_eq!(block_on(access.renew(0.0)), Err(LoadError::SessionExpired));
    assert_eq!(*told.borrow(), 2);
    // Neither waits for the client, or fetches it.
    block_on(access.renew_in_time());
    access.forget();
    assert_eq!(access.options().len(), 1);
}

#[test]
fn a_login_that_is_over_is_told_to_the_listener() {
    let told = Rc::new(RefCell::new(0));
    let [_, access] = at_a_server();
    let count = told.clone();
    access.on_expiry(move || *count.borrow_mut() += 1);
    // The gateway refused a cookie, which nothing renews.
    assert_eq!(block_on(access.renew(0.0)), Err(LoadError::SessionExpired));
    assert_eq!(*told.borrow(), 1);
}
