use std::cell::Cell;
use std::future::pending;

use super::*;
use crate::browser::fetch::Silence;

const LOST: LoadError = LoadError::Unreachable;

fn part() -> Result<MakeClient, LoadError> {
    PART.ready().ok_or(LOST)
}

/// What comes of fetching both. The part comes, or fails to, as `fetched` says of each time that it
/// is fetched, from 1. `None` if that waits for something.
fn both(
    fetched: impl Fn(u8) -> Result<MakeClient, LoadError>,
    discovery: LocalBoxFuture<'_, Option<Answer>>,
) -> Option<Result<Option<Answer>, LoadError>> {
    let times = Cell::new(0);
    let fetch = || {
        times.set(times.get() + 1);
        ready(fetched(times.get())).boxed_local()
    };
    Some(fetch_both(fetch, pending(), discovery).now_or_never()?.map(|(_, answer)| answer))
}

fn no_discovery() -> LocalBoxFuture<'static, Option<Answer>> {
    ready(None).boxed_local()
}

#[test]
fn a_part_that_is_lost_once_is_fetched_again_and_after_that_given_up() {
    let lost_until = |last| move |time| if time < last { Err(LOST) } else { part() };
    assert_eq!(both(lost_until(1), no_discovery()), Some(Ok(None)));
    assert_eq!(both(lost_until(2), no_discovery()), Some(Ok(None)));
    assert_eq!(both(lost_until(3), no_discovery()), Some(Err(LOST)));
}

#[test]
fn a_part_that_does_not_come_is_given_up_after_some_time() {
    let fetch = || pending().boxed_local();
    let fetched = fetch_both(fetch, ready(()), pending().boxed_local()).now_or_never();
    assert_eq!(fetched.map(|it| it.err()), Some(Some(LOST)));
}

#[test]
fn without_the_part_nobody_waits_for_the_provider() {
    assert_eq!(both(|_| Err(LOST), pending().boxed_local()), Some(Err(LOST)));
}

#[test]
fn a_provider_that_is_silent_is_no_reason_to_be_without_the_part() {
    let silent = || Some(Err(Silence::TooLate));
    assert_eq!(both(|_| part(), ready(silent()).boxed_local()), Some(Ok(silent())));
}

#[test]
fn the_provider_is_asked_while_the_part_is_on_its_way() {
    let asked = Cell::new(false);
    let discovery = async {
        asked.set(true);
        pending().await
    };
    let fetch = || pending().boxed_local();
    let fetched = fetch_both(fetch, pending(), discovery.boxed_local()).now_or_never();
    assert!(fetched.is_none());
    assert!(asked.get());
}
