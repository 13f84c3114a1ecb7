use std::cell::Cell;
use std::rc::Rc;

use futures::executor::block_on;

use super::*;

/// Asks a question that yields once before it answers. `asked` counts how often it is really asked.
fn ask<'a>(
    once: &'a Once<u8, u8>,
    keep: bool,
    asked: &Rc<Cell<u8>>,
    answer: Result<u8, LoadError>,
) -> impl Future<Output = Result<u8, LoadError>> + 'a {
    let asked = Rc::clone(asked);
    once.get(7, keep, move || {
        async move {
            asked.set(asked.get() + 1);
            let mut waited = false;
            futures::future::poll_fn(|context| {
                if std::mem::replace(&mut waited, true) {
                    return std::task::Poll::Ready(());
                }
                context.waker().wake_by_ref();
                std::task::Poll::Pending
            })
            .await;
            answer
        }
        .boxed_local()
    })
}

#[test]
fn a_question_is_asked_once_and_asked_again_after_a_failure() {
    let (once, asked) = (Once::default(), Rc::default());
    assert!(block_on(ask(&once, true, &asked, Err(LoadError::Unreachable))).is_err());
    assert_eq!(block_on(ask(&once, true, &asked, Ok(1))), Ok(1));
    assert_eq!(block_on(ask(&once, true, &asked, Ok(2))), Ok(1));
    assert_eq!(asked.get(), 2);
}

#[test]
fn what_may_change_is_asked_again_once_it_was_answered() {
    let (once, asked) = (Once::default(), Rc::default());
    assert_eq!(block_on(ask(&once, false, &asked, Ok(1))), Ok(1));
    assert_eq!(block_on(ask(&once, false, &asked, Ok(2))), Ok(2));
    assert_eq!(asked.get(), 2);
}

#[test]
fn callers_that_ask_at_the_same_time_share_the_answer() {
    for keep in [true, false] {
        let (once, asked) = (Once::default(), Rc::default());
        let both = async {
            futures::join!(ask(&once, keep, &asked, Ok(1)), ask(&once, keep, &asked, Ok(2)))
        };
        assert_eq!(block_on(both), (Ok(1), Ok(1)));
        assert_eq!(asked.get(), 1);
    }
}

#[test]
fn what_was_forgotten_is_asked_again() {
    let (once, asked) = (Once::default(), Rc::default());
    assert_eq!(block_on(ask(&once, true, &asked, Ok(1))), Ok(1));
    once.forget();
    assert_eq!(block_on(ask(&once, true, &asked, Ok(3))), Ok(3));
}

#[test]
fn only_what_is_meant_is_forgotten() {
    let once = Once::<u8, u8>::default();
    let answer = |key, value| once.get(key, true, move || async move { Ok(value) }.boxed_local());
    assert_eq!((block_on(answer(1, 10)), block_on(answer(2, 20))), (Ok(10), Ok(20)));
    once.forget_only(|key| *key == 1);
    assert_eq!((block_on(answer(1, 11)), block_on(answer(2, 21))), (Ok(11), Ok(20)));
}

#[test]
fn an_answer_that_is_forgotten_on_its_way_is_not_kept() {
    let (once, asked) = (Once::default(), Rc::default());
    let mut early = ask(&once, true, &asked, Ok(1)).boxed_local();
    assert!((&mut early).now_or_never().is_none());
    once.forget_only(|_| true);
    assert_eq!(block_on(early), Ok(1));
    assert_eq!(block_on(ask(&once, true, &asked, Ok(2))), Ok(2));
}

#[test]
fn a_question_without_callers_is_stopped() {
    for keep in [true, false] {
        let once = Once::<u8, u8>::default();
        let alive = Rc::new(());
        let seen = Rc::downgrade(&alive);
        let mut waiting = once
            .get(7, keep, move || {
                async move {
                    std::future::pending::<()>().await;
                    drop(alive);
                    Ok(1)
                }
                .boxed_local()
            })
            .boxed_local();
        assert!((&mut waiting).now_or_never().is_none());
        assert!(seen.upgrade().is_some());
        drop(waiting);
        assert!(seen.upgrade().is_none(), "keep: {keep}");
        // The next caller asks anew.
        assert_eq!(block_on(ask(&once, keep, &Rc::default(), Ok(2))), Ok(2));
    }
}
