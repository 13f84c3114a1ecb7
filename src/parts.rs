//! Parts of the app that are separate files in a production build, such as pages and the English
//! texts. The browser fetches a part when it is needed.
//!
//! `cargo xtask dist` builds with `--cfg apart` and splits the wasm at each [`part!`]. In any other
//! build the parts are in the app itself.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::OnceLock;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, join, ready};

use crate::browser::{spawn, style};
use crate::error::LoadError;

/// The future of a fetch. It ends with the value that the part holds, or with the reason why the
/// part could not be fetched.
pub(crate) type Fetched<T> = LocalBoxFuture<'static, Result<T, LoadError>>;

/// The value that a part holds, without its type, so that all parts share the code that fetches
/// them.
pub(crate) type Held = &'static (dyn Any + Send + Sync);

/// A part of the app, made by [`part!`]. Its name is also the name of its wasm files and of its
/// style sheet.
pub(crate) struct Part<T: 'static> {
    cut: Cut,
    holds: PhantomData<fn() -> T>,
}

/// A part without the type of its value.
pub(crate) struct Cut {
    name: &'static str,
    load: fn() -> Fetched<Held>,
    /// The value that the part holds. Empty until the part has been fetched.
    held: OnceLock<Held>,
}

impl<T: Copy + Send + Sync> Part<T> {
    pub(crate) const fn new(name: &'static str, load: fn() -> Fetched<Held>) -> Self {
        Self { cut: Cut { name, load, held: OnceLock::new() }, holds: PhantomData }
    }

    /// The value of the part, if it has been fetched already. A page that was shown before can then
    /// be shown at once, so that Back finds it unchanged.
    pub(crate) fn ready(&self) -> Option<T> {
        self.cut.ready().and_then(typed)
    }

    /// Fetches the part and its style sheet, unless they have been fetched already. A failure is
    /// not remembered: the next call tries again.
    pub(crate) fn fetch(&'static self) -> Fetched<T> {
        let own = |held| typed(held).ok_or(LoadError::Unreachable);
        self.cut.fetch().map(move |it| it.and_then(own)).boxed_local()
    }

    /// Fetches the part in the background, before it is needed.
    pub(crate) fn fetch_ahead(&'static self) {
        self.cut.fetch_ahead();
    }

    /// The part without the type of its value.
    pub(crate) fn cut(&'static self) -> &'static Cut {
        &self.cut
    }
}

/// The value of a part in its own type.
pub(crate) fn typed<T: Copy + 'static>(held: Held) -> Option<T> {
    held.downcast_ref().copied()
}

impl Cut {
    pub(crate) fn ready(&self) -> Option<Held> {
        if cfg!(apart) {
            return self.held.get().copied();
        }
        (self.load)().now_or_never()?.ok()
    }

    pub(crate) fn fetch(&'static self) -> Fetched<Held> {
        let load = match self.held.get() {
            Some(held) => ready(Ok(*held)).boxed_local(),
            None => (self.load)(),
        };
        // Both are fetched at the same time. Waiting for the style sheet avoids a flash of unstyled
        // content.
        let style = style::fetch(self.name);
        let keep =
            |(held, ()): (Result<Held, LoadError>, ())| held.inspect(|it| _ = self.held.set(*it));
        join(load, style).map(keep).boxed_local()
    }

    pub(crate) fn fetch_ahead(&'static self) {
        spawn(self.fetch().map(drop).boxed_local());
    }
}

/// Makes a [`Part`] from its name, the type of its value, and an expression for the value. Code
/// that is reachable only through `$held` goes into the file of the part.
// Each run of rustfmt would indent the attribute further.
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
        fn load() -> Result<$crate::parts::Held, $crate::error::LoadError> {
            static HELD: $type = $held;
            Ok(&HELD)
        }
        fn boxed() -> $crate::parts::Fetched<$crate::parts::Held> {
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
