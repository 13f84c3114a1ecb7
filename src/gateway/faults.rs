use crate::config::Api;
use crate::error::LoadError;

/// What goes wrong on purpose in fixture mode, to show what a resident sees in such a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// How much longer each answer takes, in milliseconds.
    pub latency: u32,
    /// The APIs that give no answer.
    pub down: Vec<Api>,
}

/// Stands for every API.
const ALLES: &str = "alles";

impl Faults {
    /// Reads the names of APIs. The error is the first name that is not known.
    pub fn parse_down<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Vec<Api>, String> {
        let mut down = vec![];
        for name in names.into_iter().map(str::trim).filter(|it| !it.is_empty()) {
            let named: Vec<_> =
                Api::ALL.into_iter().filter(|it| name == ALLES || it.name() == name).collect();
            if named.is_empty() {
                return Err(name.to_owned());
            }
            down.extend(named.into_iter().filter(|it| !down.contains(it)).collect::<Vec<_>>());
        }
        Ok(down)
    }

    /// The known names, for messages about one that is not known.
    pub fn known() -> String {
        let names = Api::ALL.map(Api::name);
        names.iter().chain([&ALLES]).copied().collect::<Vec<_>>().join(", ")
    }

    /// Delays a question to this API, and fails if the API is down.
    pub(super) async fn strike(&self, api: Api) -> Result<(), LoadError> {
        if self.latency > 0 {
            wait(self.latency).await;
        }
        if self.down.contains(&api) { Err(LoadError::Unreachable) } else { Ok(()) }
    }
}

#[cfg(not(test))]
async fn wait(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}

/// Host tests have no browser timers, and should not wait.
#[cfg(test)]
async fn wait(_: u32) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apis_are_named_one_by_one_or_all_at_once() {
        assert_eq!(
            Faults::parse_down("besluiten, documenten,besluiten".split(',')),
            Ok(vec![Api::Besluiten, Api::Documenten])
        );
        assert_eq!(Faults::parse_down(["alles"]), Ok(Api::ALL.to_vec()));
        assert_eq!(Faults::parse_down([""]), Ok(vec![]));
    }

    #[test]
    fn a_name_that_is_no_api_is_given_back() {
        assert_eq!(Faults::parse_down(["zaken", "brieven"]), Err("brieven".to_owned()));
    }

    #[test]
    fn an_api_that_is_down_leaves_the_others_be() {
        let faults = Faults { down: vec![Api::Documenten], ..Faults::default() };
        let strike = |api| futures::executor::block_on(faults.strike(api));
        assert_eq!(strike(Api::Documenten), Err(LoadError::Unreachable));
        assert_eq!(strike(Api::Zaken), Ok(()));
    }
}
