use crate::config::Api;
use crate::error::LoadError;

/// What goes wrong in fixture mode on purpose, so that one can see what a resident then sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// How long each answer takes longer, in milliseconds.
    pub latency: u32,
    /// The APIs that give none.
    pub down: Vec<Api>,
}

/// Stands for every API.
const ALLES: &str = "alles";

impl Faults {
    /// Reads the names of APIs; a name that is none is given back.
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

    /// The names that are understood, for who used another.
    pub fn known() -> String {
        let names = Api::ALL.map(Api::name);
        names.iter().chain([&ALLES]).copied().collect::<Vec<_>>().join(", ")
    }

    /// Lets a question to this API wait, and fail.
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

/// Host tests have no timers of a browser, and no time.
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
