//! Shortens the names that wasm-bindgen gives to the functions that wasm and JavaScript share. Such
//! a name has a description and sixteen random digits, which do not compress: at the end of what
//! JavaScript does for the wasm, and near the beginning of what it calls there.

use std::collections::BTreeMap;

/// The beginning of a name with digits at its end.
const BEGINNING: &str = "__wb";
/// The beginning of a name in which digits follow it.
const CALLED: &str = "wasm_bindgen_";
/// The number of hexadecimal digits in such a name.
const DIGITS: usize = 16;

/// A short name for each such name in `text`.
pub(crate) fn short_names(text: &str) -> BTreeMap<&str, String> {
    let names = text.split(is_between).filter(|it| is_shared(it));
    let mut short = BTreeMap::new();
    for name in names {
        let next = format!("f{}", short.len());
        short.entry(name).or_insert(next);
    }
    short
}

/// The text with the short names.
pub(crate) fn shortened(text: &str, short: &BTreeMap<&str, String>) -> String {
    text.split_inclusive(is_between)
        .map(|piece| {
            let name = piece.trim_end_matches(is_between);
            let between = piece.get(name.len()..).unwrap_or_default();
            [short.get(name).map_or(name, String::as_str), between].concat()
        })
        .collect()
}

fn is_between(c: char) -> bool {
    !(c.is_ascii_alphanumeric() || c == '_' || c == '$')
}

fn is_shared(name: &str) -> bool {
    let digits = match name.strip_prefix(CALLED) {
        Some(rest) => rest.split('_').next(),
        None if name.starts_with(BEGINNING) => name.rsplit('_').next(),
        None => None,
    };
    digits.is_some_and(|it| it.len() == DIGITS && it.bytes().all(|it| it.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_digits_become_short_ones_everywhere_and_others_stay() {
        let js = "imports = { __wbg_new_1dbf7428bba60a42() {}, __wbg_new_2e41357094e99294() {},
            __wbindgen_init_externref_table() {}, __wbg_new_1dbf7428bba60a42: 1 }";
        let short = short_names(js);
        assert_eq!(short.len(), 2);
        let expected = "imports = { f0() {}, f1() {},
            __wbindgen_init_externref_table() {}, f0: 1 }";
        assert_eq!(shortened(js, &short), expected);
        let wat = "(import \"./x.js\" \"__wbg_new_2e41357094e99294\" (func $f0))";
        assert_eq!(shortened(wat, &short), "(import \"./x.js\" \"f1\" (func $f0))");
    }

    #[test]
    fn what_is_called_in_the_wasm_is_short_as_well() {
        let js = "wasm.wasm_bindgen_3ec88af35edebc22___invoke__true_(a); wasm.wasm_bindgen_new()";
        let short = short_names(js);
        assert_eq!(shortened(js, &short), "wasm.f0(a); wasm.wasm_bindgen_new()");
    }

    #[test]
    fn a_name_that_begins_like_another_is_another() {
        let js =
            "__wbg_new_1dbf7428bba60a42 __wbg_new_1dbf7428bba60a42_x __wbg_new_1dbf7428bba60a42";
        let short = short_names(js);
        assert_eq!(short.len(), 1);
        assert_eq!(shortened(js, &short), "f0 __wbg_new_1dbf7428bba60a42_x f0");
    }
}
