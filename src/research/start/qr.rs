use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// The width of the white edge, in dots. ISO/IEC 18004 requires 4, without which a camera does not
/// find the code.
const RAND: i32 = 4;

/// The dots of a code as one SVG path, and the length of a side in dots, edge included.
fn dots(text: &str) -> Option<(String, i32)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let all = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    let dark = all.filter(|(x, y)| code.get_module(*x, *y));
    let path = dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + RAND, y + RAND)).collect();
    Some((path, size + 2 * RAND))
}

/// A QR code with an address.
#[component]
pub(super) fn Qr(
    /// The absolute address.
    adres: String,
    /// The accessible name, which says what the address leads to.
    naam: String,
) -> impl IntoView {
    dots(&adres).map(|(path, size)| {
        view! {
            <svg class="qr" role="img" aria-label=naam viewBox=format!("0 0 {size} {size}")>
                <rect class="qr__licht" width=size height=size />
                <path class="qr__donker" d=path />
            </svg>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_that_a_camera_looks_for_are_there_inside_the_edge() {
        let (path, size) = dots("http://192.0.2.1:8080/aanvragen?scenario=mockup").unwrap();
        let far = size - RAND - 1;
        for (x, y) in [(RAND, RAND), (far, RAND), (RAND, far)] {
            assert!(path.contains(&format!("M{x} {y}h1")), "{x} {y}");
        }
        assert!(!path.contains(&format!("M{} ", RAND - 1)));
    }

    #[test]
    fn what_does_not_fit_has_no_code() {
        assert_eq!(dots(&"x".repeat(5000)), None);
    }
}
