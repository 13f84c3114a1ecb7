//! Reads colours as browsers write them, and computes the contrast between two of them (WCAG 2.2).

/// An sRGB colour. Each channel is between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Kleur {
    rood: f64,
    groen: f64,
    blauw: f64,
    /// The opacity, from 0 to 1.
    dekking: f64,
}

const WIT: Kleur = Kleur { rood: 1.0, groen: 1.0, blauw: 1.0, dekking: 1.0 };

impl Kleur {
    /// Reads the notations that a computed colour can have: `#rgb` and `#rrggbb`, both with or
    /// without opacity, `rgb(…)`, `rgba(…)`, `color(srgb …)` and `transparent`. `None` for any
    /// other text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "transparent" {
            return Some(Self { dekking: 0.0, ..WIT });
        }
        if let Some(digits) = text.strip_prefix('#') {
            return hexadecimal(digits);
        }
        let (name, parts) = text.strip_suffix(')')?.split_once('(')?;
        match name {
            "rgb" | "rgba" => numbers(parts, 255.0),
            "color" => numbers(parts.trim_start().strip_prefix("srgb ")?, 1.0),
            _ => None,
        }
    }

    /// The visible colour when this colour lies on `onder`. A transparent `onder` lies on white.
    pub(super) fn over(self, onder: Self) -> Self {
        let onder = if onder.dekking < 1.0 { onder.over(WIT) } else { onder };
        let mix = |boven: f64, onder: f64| boven * self.dekking + onder * (1.0 - self.dekking);
        Self {
            rood: mix(self.rood, onder.rood),
            groen: mix(self.groen, onder.groen),
            blauw: mix(self.blauw, onder.blauw),
            dekking: 1.0,
        }
    }

    /// The notation for designers, such as `#055fa5`, followed by the opacity when it is not full.
    pub(super) fn woorden(self) -> String {
        let of_255 = |part: f64| (part.clamp(0.0, 1.0) * 255.0).round();
        let hex = [self.rood, self.groen, self.blauw]
            .map(|it| format!("{:02x}", of_255(it) as u8))
            .concat();
        if self.dekking < 1.0 {
            return format!("#{hex}, dekt {:.0}%", self.dekking * 100.0);
        }
        format!("#{hex}")
    }

    /// The relative luminance (WCAG 2.2), from 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |part: f64| {
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.rood) + 0.7152 * linear(self.groen) + 0.0722 * linear(self.blauw)
    }
}

/// The contrast ratio (WCAG 2.2) between a foreground and a background, from 1 to 21.
pub(super) fn contrast(voor: Kleur, achter: Kleur) -> f64 {
    let achter = achter.over(WIT);
    let (one, other) = (voor.over(achter).luminance(), achter.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn hexadecimal(digits: &str) -> Option<Kleur> {
    let parts: Vec<f64> = match digits.len() {
        3 | 4 => digits.chars().map(|it| Some(f64::from(it.to_digit(16)?) / 15.0)).collect(),
        6 | 8 => digits
            .as_bytes()
            .chunks(2)
            .map(|it| {
                Some(f64::from(u8::from_str_radix(str::from_utf8(it).ok()?, 16).ok()?) / 255.0)
            })
            .collect(),
        _ => None,
    }?;
    from_parts(&parts)
}

fn numbers(parts: &str, most: f64) -> Option<Kleur> {
    let words: Vec<_> = parts.split([' ', ',', '/']).filter(|it| !it.is_empty()).collect();
    let number = |(at, word): (usize, &&str)| match word.strip_suffix('%') {
        Some(percent) => percent.parse::<f64>().ok().map(|it| it / 100.0),
        None => word.parse::<f64>().ok().map(|it| if at < 3 { it / most } else { it }),
    };
    from_parts(&words.iter().enumerate().map(number).collect::<Option<Vec<_>>>()?)
}

fn from_parts(parts: &[f64]) -> Option<Kleur> {
    match *parts {
        [rood, groen, blauw] => Some(Kleur { rood, groen, blauw, dekking: 1.0 }),
        [rood, groen, blauw, dekking] => Some(Kleur { rood, groen, blauw, dekking }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kleur(text: &str) -> Kleur {
        Kleur::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    fn ratio(voor: &str, achter: &str) -> String {
        format!("{:.2}", contrast(kleur(voor), kleur(achter)))
    }

    #[test]
    fn the_contrast_is_that_of_wcag() {
        assert_eq!(ratio("#000000", "#ffffff"), "21.00");
        assert_eq!(ratio("#ffffff", "#ffffff"), "1.00");
        assert_eq!(ratio("#767676", "#ffffff"), "4.54");
        assert_eq!(ratio("#777777", "#ffffff"), "4.48");
        assert_eq!(ratio("#949494", "#fff"), "3.03");
        assert_eq!(ratio("#0000ff", "#ffff00"), ratio("#ff0", "#00f"), "either way round");
    }

    #[test]
    fn colours_are_read_as_browsers_write_them() {
        for text in [
            "#055fa5",
            "#055FA5ff",
            "rgb(5, 95, 165)",
            "rgba(5, 95, 165, 1)",
            "rgb(5 95 165 / 100%)",
            " rgb(5,95,165) ",
        ] {
            assert_eq!(kleur(text).woorden(), "#055fa5", "{text}");
        }
        assert_eq!(kleur("color(srgb 1 0.5 0)").woorden(), "#ff8000");
        assert_eq!(kleur("#abc"), kleur("#aabbcc"));
        for text in ["", "rood", "#12", "#xyzxyz", "rgb(1, 2)", "rgb(a, b, c)", "oklch(0.5 0.1 20)"]
        {
            assert_eq!(Kleur::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_lets_through_is_mixed_with_what_is_below() {
        assert_eq!(kleur("rgba(0, 0, 0, 0.5)").over(WIT).woorden(), "#808080");
        assert_eq!(ratio("rgba(0, 0, 0, 0.5)", "#ffffff"), "3.98", "half black is grey");
        assert_eq!(ratio("#767676", "transparent"), "4.54", "nothing is as the white below it");
        assert_eq!(ratio("transparent", "#123456"), "1.00");
        assert_eq!(kleur("#00000080").woorden(), "#000000, dekt 50%");
    }
}
