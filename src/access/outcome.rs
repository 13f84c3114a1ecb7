use futures::future::LocalBoxFuture;

use super::reden::Reden;

/// What logging out takes.
pub(crate) enum LogOut {
    /// Nothing more: no server keeps the session, and the page stays. Holds the reason that the
    /// person must read.
    Here(Reden),
    /// The app must leave for the server that keeps the session.
    ///
    /// Polling the future forgets the token and leaves. If the page is still there after some
    /// seconds, the future ends with the reason that the person must read: how far logging out
    /// came. The page must then be reloaded, so that nothing of the person stays in memory.
    Leaves(LocalBoxFuture<'static, Reden>),
}
