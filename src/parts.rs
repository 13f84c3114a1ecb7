//! Parts of the app that a production build has as files of their own, fetched when they are needed:
//! pages, and the texts of another language.
//!
//! A build with `--cfg apart` is cut up at each [`part!`], which `cargo xtask dist` does; in any
//! other build the parts are in the app itself.

use std::sync::OnceLock;

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use crate::browser::{spawn, style};
use crate::error::LoadError;

/// What fetching becomes: what the part holds, or why it could not be fetched.
pub(crate) type Fetched<T> = LocalBoxFuture<'static, Result<T, LoadError>>;

/// A part: its name is the name of its files, its style sheet included. Made by [`part!`].
pub(crate) struct Part<T: 'static> {
    name: &'static str,
    load: fn() -> Fetched<T>,
    /// What it holds, once it was fetched.
    held: OnceLock<T>,
}

impl<T: Copy> Part<T> {
    pub(crate) const fn new(name: &'static str, load: fn() -> Fetched<T>) -> Self {
        Self { name, load, held: OnceLock::new() }
    }

    /// What the part holds, when it is there already. A page that was shown before is shown again
    /// at once, so that Back finds it as it was.
    pub(crate) fn ready(&self) -> Option<T> {
        if cfg!(apart) {
            return self.held.get().copied();
        }
        (self.load)().now_or_never()?.ok()
    }

    /// Fetches the part and its style sheet, unless they are there already. A failure is not kept:
    /// the next call tries again.
    pub(crate) fn fetch(&'static self) -> Fetched<T> {
        let load = async {
            match self.held.get() {
                Some(held) => Ok(*held),
                None => (self.load)().await,
            }
        };
        // Both are under way at once: a page without its style would be a flash of plain text.
        let style = style::fetch(self.name);
        async move {
            let (held, ()) = futures::join!(load, style);
            let held = held?;
            _ = self.held.set(held);
            Ok(held)
        }
        .boxed_local()
    }

    /// Fetches the part ahead of its use.
    pub(crate) fn fetch_ahead(&'static self) {
        spawn(self.fetch().map(drop).boxed_local());
    }
}

/// Makes a [`Part`]: its name, the type of what it holds, and that itself. All code that only
/// `$held` reaches becomes the file of the part.
// rustfmt indents the attribute further each time.
#[rustfmt::skip]
macro_rules! part {
    ($name:ident: $type:ty = $held:expr) => {{
        #[cfg_attr(
            apart,
            ::leptos::wasm_split::wasm_split(
                $name,
                wasm_split_path = ::leptos::wasm_split,
                fallible
            )
        )]
        #[cfg_attr(not(apart), allow(clippy::unnecessary_wraps, reason = "a cut part may fail"))]
        fn load() -> Result<$type, $crate::error::LoadError> {
            Ok($held)
        }
        fn boxed() -> $crate::parts::Fetched<$type> {
            #[cfg(not(apart))]
            let load = || ::std::future::ready(load());
            ::futures::FutureExt::boxed_local(load())
        }
        $crate::parts::Part::new(stringify!($name), boxed)
    }};
}
pub(crate) use part;

#[cfg(apart)]
impl From<leptos::wasm_split::SplitLoaderError> for LoadError {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self::Unreachable
    }
}
