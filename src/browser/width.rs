use leptos::prelude::window;

/// Whether the window is at least this wide. `style/components/filters.css` has the same width.
const WIDE: &str = "(min-width: 48rem)";

/// Whether there is room for tools beside each other: on anything but a phone.
pub(crate) fn is_wide() -> bool {
    window().match_media(WIDE).ok().flatten().is_none_or(|it| it.matches())
}
