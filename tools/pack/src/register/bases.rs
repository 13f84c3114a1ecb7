use anyhow::{Context, Result, ensure};
use reqwest::Url;

/// The base addresses of the APIs.
#[derive(Clone, Debug)]
pub struct Bases([(&'static str, Url); 4]);

impl Bases {
    /// The addresses below one URL, as Open Zaak has them.
    pub fn below(url: &str) -> Result<Self> {
        let base = |api: &'static str| -> Result<(&'static str, Url)> {
            let url = format!("{}/{api}/api/v1", url.trim_end_matches('/'));
            Ok((api, parse(&url)?))
        };
        Ok(Self([base("zaken")?, base("catalogi")?, base("documenten")?, base("besluiten")?]))
    }

    /// Gives one API another address.
    pub fn replace(&mut self, api: &str, url: &str) -> Result<()> {
        for (_, base) in self.0.iter_mut().filter(|(it, _)| *it == api) {
            *base = parse(url.trim_end_matches('/'))?;
        }
        Ok(())
    }

    /// Whether nobody can intercept the token: each address uses HTTPS or is on this computer.
    pub(crate) fn are_private(&self) -> bool {
        let is_here = |it: &Url| {
            matches!(it.host_str(), Some("localhost" | "[::1]"))
                || it.host_str().is_some_and(|it| it.starts_with("127."))
        };
        self.0.iter().all(|(_, it)| it.scheme() == "https" || is_here(it))
    }

    pub(super) fn of(&self, api: &str) -> &Url {
        let [(_, zaken), others @ ..] = &self.0;
        others.iter().find(|(it, _)| *it == api).map_or(zaken, |(_, url)| url)
    }
}

fn parse(url: &str) -> Result<Url> {
    let found = Url::parse(url).with_context(|| format!("no address: {url}"))?;
    ensure!(matches!(found.scheme(), "http" | "https"), "no http:// or https:// address: {url}");
    ensure!(
        found.password().is_none() && found.username().is_empty(),
        "an address with a password in it: put a token in the environment instead"
    );
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apis_lie_below_one_address_unless_said_otherwise() {
        let mut bases = Bases::below("https://x.example/basis/").unwrap();
        bases.replace("documenten", "https://dms.example/api/").unwrap();
        assert_eq!(bases.of("zaken").as_str(), "https://x.example/basis/zaken/api/v1");
        assert_eq!(bases.of("documenten").as_str(), "https://dms.example/api");
        assert!(Bases::below("ftp://x.example").is_err());
        assert!(Bases::below("https://wie:geheim@x.example").is_err());
    }
}
