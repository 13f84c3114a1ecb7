//! Reads lists that come in pages.

use anyhow::{Context, Result, bail, ensure};
use reqwest::Url;
use serde_json::Value;

/// The items of a page and the address of the next one. Some lists are a bare array without pages.
pub(super) fn page(body: Value) -> Result<(Vec<Value>, Option<String>)> {
    let mut body = match body {
        Value::Array(items) => return Ok((items, None)),
        other => other,
    };
    let next = body.get("next").and_then(Value::as_str).map(str::to_owned);
    match body.get_mut("results").map(Value::take) {
        Some(Value::Array(items)) => Ok((items, next.filter(|it| !it.is_empty()))),
        _ => bail!("no list comes from the register"),
    }
}

/// The address of the next page. It must be on the same origin, because the token is meant for that
/// alone.
pub(super) fn following_page(next: &str, first: &Url, asked: &[Url]) -> Result<Url> {
    let url = first.join(next).with_context(|| "the address of the next page makes no sense")?;
    ensure!(
        url.origin() == first.origin(),
        "the next page would be at {}, and the token is for {} only. Does the register know itself \
         by another address? Then give that with --from",
        url.origin().ascii_serialization(),
        first.origin().ascii_serialization()
    );
    ensure!(!asked.contains(&url), "the register gives the same page again and again");
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_followed_on_the_same_origin_only() {
        let first = Url::parse("https://register.example/zaken/api/v1/zaken").unwrap();
        let next = |text: &str| following_page(text, &first, std::slice::from_ref(&first));
        assert!(next("https://register.example/zaken/api/v1/zaken?page=2").is_ok());
        for elsewhere in [
            "https://elders.example/zaken?page=2",
            "http://register.example/zaken?page=2",
            "https://register.example:8443/zaken?page=2",
            "https://register.example@elders.example/zaken?page=2",
            "//elders.example/zaken?page=2",
        ] {
            let told = next(elsewhere).unwrap_err().to_string();
            assert!(told.contains("the token is for https://register.example only"), "{told}");
        }
        assert!(next("https://register.example/zaken/api/v1/zaken").is_err());
    }
}
