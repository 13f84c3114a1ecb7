//! File names that are safe on every device.

use crate::domain::fold;

/// The longest name, in bytes. Linux allows 255, but a browser may add " (1)", and some encrypted
/// disks allow less.
const LONGEST: usize = 200;

/// The longest text after a dot, in bytes with the dot, that counts as a file extension.
const LONGEST_ENDING: usize = 16;

/// Names that Windows reserves, whatever follows after a dot.
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// `wanted` without the characters that have a meaning to a file system. `None` when nothing is
/// left.
pub fn safe_file_name(wanted: &str) -> Option<String> {
    let safe: String = wanted.chars().map(|c| if is_unsafe(c) { '-' } else { c }).collect();
    let safe = trimmed(&safe);
    let mark = if is_reserved(safe) { "_" } else { "" };
    (!safe.is_empty()).then(|| fitted(&format!("{mark}{safe}"), ""))
}

/// The same names, made unique with a number: "brief.pdf", "brief (2).pdf". Names that differ only
/// in capitals or accents count as equal, because some devices treat them so.
pub fn unique_file_names(names: Vec<String>) -> Vec<String> {
    let mut taken: Vec<String> = vec![];
    let unique = names.into_iter().map(|name| {
        let mut unique = name.clone();
        let mut number = 1;
        while taken.contains(&fold(&unique)) {
            number += 1;
            unique = fitted(&name, &format!(" ({number})"));
        }
        taken.push(fold(&unique));
        unique
    });
    unique.collect()
}

/// Path separators, characters that Windows refuses, control characters, and invisible characters.
/// The last can show `fdp.exe` as `exe.pdf`, or make two names look the same.
fn is_unsafe(c: char) -> bool {
    matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}')
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{fff9}'..='\u{ffff}' | '\u{e0000}'..='\u{e007f}')
}

/// `name` without dots and white space at both ends. Such a dot hides a file on Unix; Windows drops
/// those at the end.
fn trimmed(name: &str) -> &str {
    name.trim_matches(|c: char| c == '.' || c.is_whitespace())
}

/// Whether Windows reserves the name. Windows compares the part before the first dot.
fn is_reserved(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let port = first.strip_prefix("com").or_else(|| first.strip_prefix("lpt"));
    let is_port = port.is_some_and(|it| {
        let mut rest = it.chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    is_port || RESERVED.contains(&first.as_str())
}

/// `name` with `mark` before its extension, cut to the longest length. The extension stays, because
/// a device chooses a program by it.
fn fitted(name: &str, mark: &str) -> String {
    let at = name.rfind('.').filter(|at| *at > 0 && name.len() - at <= LONGEST_ENDING);
    let (stem, ending) = name.split_at(at.unwrap_or(name.len()));
    let mut end = stem.len().min(LONGEST.saturating_sub(mark.len() + ending.len()));
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    let stem = match stem.split_at(end) {
        (whole, "") => whole,
        (cut, _) => cut.trim_end_matches(|c: char| c == '.' || c.is_whitespace()),
    };
    format!("{stem}{mark}{ending}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn saved(name: &str) -> String {
        safe_file_name(name).unwrap()
    }

    #[test]
    fn what_a_file_system_gives_a_meaning_to_is_taken_out_of_the_name() {
        assert_eq!(
            saved("Ontvangst \"bevestiging\" – café & co.pdf"),
            "Ontvangst -bevestiging- – café & co.pdf"
        );
        assert_eq!(saved("../../.bashrc"), "-..-.bashrc");
        assert_eq!(saved("a\nb\0c"), "a-b-c");
        assert_eq!(saved("brief.pdf. . "), "brief.pdf");
    }

    #[test]
    fn what_cannot_be_seen_cannot_mislead() {
        assert_eq!(saved("rekening\u{202e}fdp.exe"), "rekening-fdp.exe");
        assert_eq!(saved("brief\u{61c}\u{ad}\u{e0041}.pdf"), "brief---.pdf");
    }

    #[test]
    fn a_name_that_windows_keeps_for_itself_is_marked() {
        for name in ["CON", "con.pdf", "Nul .txt", "com1.tar.gz", "LPT³", "CONIN$"] {
            assert_eq!(saved(name), format!("_{name}"));
        }
        for name in ["contract.pdf", "com10.pdf", "comé.pdf", "lpt.pdf", "auxiliair"] {
            assert_eq!(saved(name), name);
        }
    }

    #[test]
    fn a_long_name_is_cut_before_its_ending() {
        let long = saved(&format!("{}.pdf", "é".repeat(300)));
        assert_eq!(long, format!("{}.pdf", "é".repeat(98)));
        assert_eq!(saved(&"x".repeat(300)).len(), LONGEST);
        // Text of this length is not an extension.
        assert_eq!(saved(&format!("a.{}", "x".repeat(300))).len(), LONGEST);
    }

    #[test]
    fn a_name_of_nothing_is_none() {
        for name in ["", " .. ", "\u{a0}.", "."] {
            assert_eq!(safe_file_name(name), None);
        }
    }

    #[test]
    fn the_second_of_a_name_gets_a_number() {
        let names = ["brief.pdf", "Brief.pdf", "brief (2).pdf", "foto", "foto", "café", "cafe"];
        let unique = unique_file_names(names.map(str::to_owned).to_vec());
        assert_eq!(
            unique,
            [
                "brief.pdf",
                "Brief (2).pdf",
                "brief (2) (2).pdf",
                "foto",
                "foto (2)",
                "café",
                "cafe (2)"
            ]
        );
    }

    proptest! {
        #[test]
        fn every_name_is_safe(wanted in "\\PC{0,80}|.{0,300}|(con|aux|COM1)[. ]{0,3}[a-z]{0,3}") {
            if let Some(name) = safe_file_name(&wanted) {
                prop_assert!(!name.is_empty() && name.len() <= LONGEST);
                prop_assert!(!name.chars().any(is_unsafe));
                prop_assert_eq!(trimmed(&name), name.as_str());
                prop_assert!(!is_reserved(&name));
                prop_assert_eq!(safe_file_name(&name), Some(name));
            }
        }

        #[test]
        fn names_are_unique_and_each_keeps_its_ending(
            names in prop::collection::vec("[ab]{1,2}(\\.pdf)?|(x{190,200})\\.pdf", 0..9),
        ) {
            let unique = unique_file_names(names.clone());
            for (place, (name, unique_name)) in names.iter().zip(&unique).enumerate() {
                prop_assert_eq!(name.ends_with(".pdf"), unique_name.ends_with(".pdf"));
                prop_assert!(unique_name.len() <= LONGEST.max(name.len()));
                prop_assert!(unique.iter().skip(place + 1).all(|it| it != unique_name));
            }
        }
    }
}
