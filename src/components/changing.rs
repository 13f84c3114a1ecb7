use leptos::prelude::*;

/// A view that is made again whenever what it is made from changes. leptos changes only what
/// differs.
///
/// A bare function in a view does the same. This way, the code that follows changes is in the wasm
/// once and not once for each function, which saves a few kilobytes of every page.
pub fn changing(make: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    boxed(Box::new(make))
}

fn boxed(make: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    make.into_any()
}

/// Runs `run` now, and again whenever what it looks at changes. Like [`changing`], this has its code
/// in the wasm once.
pub fn whenever(run: impl FnMut() + 'static) {
    whenever_boxed(Box::new(run));
}

fn whenever_boxed(run: Box<dyn FnMut()>) {
    Effect::new(run);
}
