use std::pin::Pin;
use std::task::{Context, Poll};

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use super::outcome::Outcome;
use crate::browser::spawn;

/// A command under way.
///
/// Nothing is sent before this is awaited. From then on the command runs to its end. If this is
/// dropped, for example because the resident leaves the page, the command goes on in the background
/// and its outcome is lost. Only closing the window can end it earlier.
#[must_use = "nothing is sent before it is awaited"]
pub struct Sending<T: 'static = ()> {
    command: Option<LocalBoxFuture<'static, Outcome<T>>>,
    is_begun: bool,
    go_on: fn(LocalBoxFuture<'static, ()>),
}

impl<T> Sending<T> {
    pub(super) fn new(command: LocalBoxFuture<'static, Outcome<T>>) -> Self {
        Self { command: Some(command), is_begun: false, go_on: spawn }
    }
}

impl<T> Future for Sending<T> {
    type Output = Outcome<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<Outcome<T>> {
        self.is_begun = true;
        // `None` only when it is polled after its end, which nothing does.
        let Some(command) = &mut self.command else { return Poll::Ready(Outcome::Unknown) };
        let outcome = command.poll_unpin(context);
        if outcome.is_ready() {
            self.command = None;
        }
        outcome
    }
}

impl<T> Drop for Sending<T> {
    fn drop(&mut self) {
        if self.is_begun
            && let Some(command) = self.command.take()
        {
            (self.go_on)(command.map(drop).boxed_local());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    use futures::channel::oneshot;

    use super::*;

    thread_local! {
        static BACKGROUND: RefCell<Vec<LocalBoxFuture<'static, ()>>> = RefCell::default();
    }

    /// A command that waits for an answer and then notes that it has come to its end.
    fn sending(end: &Rc<Cell<bool>>) -> (Sending, oneshot::Sender<()>) {
        let (answer, answered) = oneshot::channel();
        let end = Rc::clone(end);
        let command = async move {
            answered.await.unwrap();
            end.set(true);
            Outcome::Done(())
        };
        let mut sending = Sending::new(command.boxed_local());
        sending.go_on = |it| BACKGROUND.with_borrow_mut(|all| all.push(it));
        (sending, answer)
    }

    #[test]
    fn a_command_that_was_begun_runs_to_its_end_though_its_page_is_left() {
        let end = Rc::default();
        let (mut sending, answer) = sending(&end);
        assert!((&mut sending).now_or_never().is_none());
        drop(sending);
        answer.send(()).unwrap();
        let [rest] = <[_; 1]>::try_from(BACKGROUND.take()).ok().unwrap();
        assert_eq!(rest.now_or_never(), Some(()));
        assert!(end.get());
    }

    #[test]
    fn a_command_that_ended_or_never_began_leaves_nothing_behind() {
        let end = Rc::default();
        let (mut ended, answer) = sending(&end);
        answer.send(()).unwrap();
        assert_eq!((&mut ended).now_or_never(), Some(Outcome::Done(())));
        drop(ended);
        let (unbegun, _answer) = sending(&end);
        drop(unbegun);
        assert_eq!(BACKGROUND.take().len(), 0);
    }
}
