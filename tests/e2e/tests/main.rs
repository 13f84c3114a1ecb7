//! Tests in real browsers. `cargo xtask test --browser WORDS` runs the tests with WORDS in their
//! name.
#![allow(clippy::indexing_slicing, reason = "JSON that is not as expected fails the test")]

mod aanleveren;
mod acties;
mod afdrukken;
mod beeld;
mod besluit;
mod contact;
mod contactpagina;
mod documenten;
mod fouten;
mod galerij;
mod gateway;
mod geopend;
mod grote_letters;
mod home;
mod inhoud;
mod inloggen;
mod lijst;
mod meldingen;
mod mutants;
mod onderzoek;
mod onderzoekpagina;
mod overzicht;
mod scenarios;
mod sessie;
mod springen;
mod starten;
mod stoppen;
mod taal;
mod tally;
mod termijn;
mod terugkoppeling;
mod themas;
mod tijdlijn;
mod toegankelijkheid;
mod toetsenbord;
mod vertaling;
mod verwant;
mod verzoeken;
mod voorkeuren;
mod voorlezen;
mod vragen;
mod zaak;

use std::future::Future;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Result, ensure};
use e2e::{Build, Driver, Engine, Look, Visit};
use libtest_mimic::{Arguments, Completion, Failed, Trial};

use tally::Tally;

/// A test: the build and the look that it needs, and the actions of the visitor.
pub(crate) struct Case {
    name: &'static str,
    build: Build,
    look: Look,
    run: Run,
    /// The engines in which it is left out, each with the reason.
    left_out: Vec<(Engine, &'static str)>,
}

/// Why tests are left out in WebKit.
pub(crate) const NO_FORCED_COLOURS: &str = "WebKit knows no forced colours";
pub(crate) const FROM_DESKTOP: &str =
    "WebKit takes this from the desktop, which has no switch here";
/// Why tests are left out in two engines. What each engine does by itself, other tests drive in all
/// three: layout, focus, scrolling, keys, storage, requests, files and the accessibility tree.
const OF_RULES: &str = "the words come from rules that run alike in every engine";

type Run = Box<dyn Fn(&Visit) -> Pin<Box<dyn Future<Output = Result<()>> + '_>> + Send + Sync>;

/// Declares a test: `case!(look, name)` for a function `async fn name(visit: &Visit)`.
#[macro_export]
macro_rules! case {
    ($look:ident, $name:ident) => {
        $crate::case!(Fixtures, $look, $name)
    };
    ($build:ident, $look:ident, $name:ident) => {
        $crate::Case::new(
            stringify!($name),
            e2e::Build::$build,
            e2e::Look::$look,
            Box::new(|visit| Box::pin($name(visit))),
        )
    };
}

impl Case {
    pub(crate) fn new(name: &'static str, build: Build, look: Look, run: Run) -> Self {
        Self { name, build, look, run, left_out: vec![] }
    }

    /// Leaves the test out in an engine. `why` is printed.
    pub(crate) fn not_in(mut self, engine: Engine, why: &'static str) -> Self {
        self.left_out.push((engine, why));
        self
    }

    /// Runs the test in Chromium only, because it reads what rules in Rust decided.
    pub(crate) fn of_rules(self) -> Self {
        self.not_in(Engine::Firefox, OF_RULES).not_in(Engine::WebKit, OF_RULES)
    }

    fn trial(self, engine: Engine, driver: Arc<Driver>, tally: Arc<Tally>) -> Trial {
        let name = format!("{}::{}", engine.name(), self.name);
        let why = self.left_out.iter().find(|(it, _)| *it == engine).map(|(_, why)| *why);
        Trial::ignorable_test(name, move || {
            if let Some(why) = why {
                tally.left_out(engine);
                return Ok(Completion::ignored_with(why));
            }
            let start = Instant::now();
            let result = self.visit(&driver).or_else(|error| {
                // A busy machine is no mistake of the app. The run names each test that passes
                // now, and fails when more than a few tests needed this.
                eprintln!("{}::{}, first try: {error:?}", engine.name(), self.name);
                let second = self.visit(&driver);
                if second.is_ok() {
                    tally.passed_later(engine, self.name, &error);
                }
                second
            });
            tally.ended(engine, self.name, result.is_ok(), start.elapsed());
            if let Err(error) = &result {
                // At once, since the rest of the run takes long.
                eprintln!("{}::{}: {error:?}", engine.name(), self.name);
            }
            result.map_err(|error| Failed::from(format!("{error:?}")))?;
            Ok(Completion::Completed)
        })
    }

    fn visit(&self, driver: &Driver) -> Result<()> {
        tokio::runtime::Runtime::new()?.block_on(async {
            let visit = Visit::begin(driver, self.build, self.look).await?;
            let result = (self.run)(&visit).await;
            let violations = visit.site.violations();
            visit.end().await?;
            result?;
            ensure!(violations.is_empty(), "the policy was violated: {violations:#?}");
            Ok(())
        })
    }
}

fn main() -> Result<ExitCode> {
    let mut arguments = Arguments::from_args();
    // Two tests at a time, since the tests must run on two cores.
    arguments.test_threads = arguments.test_threads.or(Some(2));
    let mut trials = vec![];
    let mut drivers = vec![];
    let tally = Arc::new(Tally::default());
    for engine in Engine::ALL {
        let driver = Arc::new(Driver::start(engine)?);
        let cases = [
            acties::cases(),
            meldingen::cases(),
            home::cases(),
            inhoud::cases(),
            overzicht::cases(),
            beeld::cases(),
            lijst::cases(),
            mutants::cases(),
            taal::cases(),
            zaak::cases(),
            termijn::cases(),
            themas::cases(),
            contact::cases(),
            contactpagina::cases(),
            terugkoppeling::cases(),
            vragen::cases(),
            besluit::cases(),
            vertaling::cases(),
            verwant::cases(),
            verzoeken::cases(),
            afdrukken::cases(),
            documenten::cases(),
            aanleveren::cases(),
            fouten::cases(),
            starten::cases(),
            stoppen::cases(),
            inloggen::cases(),
            scenarios::cases(),
            sessie::cases(),
            springen::cases(),
            gateway::cases(),
            geopend::cases(),
            onderzoek::cases(),
            onderzoekpagina::cases(),
            tijdlijn::cases(),
            toegankelijkheid::cases(),
            toetsenbord::cases(),
            voorkeuren::cases(),
            voorlezen::cases(),
            grote_letters::cases(),
            galerij::cases(),
        ];
        let cases = cases.into_iter().flatten();
        trials.extend(cases.map(|it| it.trial(engine, Arc::clone(&driver), Arc::clone(&tally))));
        drivers.push(driver);
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(drivers);
    print!("{tally}");
    let is_steady = tally.is_steady();
    Ok(if is_steady { conclusion.exit_code() } else { ExitCode::FAILURE })
}
