//! Items with their attributes, and what those say.

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Ident, Item, Lit, Meta, MetaList, Token};

/// The attributes of an item, and the name that it defines; `None` for the few kinds of items that
/// this crate lacks.
pub(crate) fn attributes_and_name(item: &Item) -> Option<(&[Attribute], Option<&Ident>)> {
    let (attributes, name) = match item {
        Item::Const(it) => (&it.attrs, Some(&it.ident)),
        Item::Enum(it) => (&it.attrs, Some(&it.ident)),
        Item::Fn(it) => (&it.attrs, Some(&it.sig.ident)),
        Item::Impl(it) => (&it.attrs, None),
        Item::Macro(it) => (&it.attrs, it.ident.as_ref()),
        Item::Mod(it) => (&it.attrs, None),
        Item::Static(it) => (&it.attrs, Some(&it.ident)),
        Item::Struct(it) => (&it.attrs, Some(&it.ident)),
        Item::Trait(it) => (&it.attrs, Some(&it.ident)),
        Item::Type(it) => (&it.attrs, Some(&it.ident)),
        Item::Use(it) => (&it.attrs, None),
        _ => return None,
    };
    Some((attributes, name))
}

/// The files that `#[path = "..."]` and `#[cfg_attr(..., path = "...")]` name.
pub(crate) fn paths_in(attributes: &[Attribute]) -> Paths {
    let mut found = Paths::default();
    for attribute in attributes {
        match &attribute.meta {
            Meta::NameValue(_) => found.always = path_in(&attribute.meta).or(found.always),
            Meta::List(list) if list.path.is_ident("cfg_attr") => {
                found.sometimes.extend(parts_of(list).iter().filter_map(path_in));
            }
            _ => {}
        }
    }
    found
}

/// Where the file of a module is, other than where its name says.
#[derive(Default)]
pub(crate) struct Paths {
    /// The file in every build.
    pub(crate) always: Option<String>,
    /// The files in some builds; in the others it is where it would be without these.
    pub(crate) sometimes: Vec<String>,
}

fn path_in(meta: &Meta) -> Option<String> {
    match meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn parts_of(list: &MetaList) -> Vec<Meta> {
    let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    parts.into_iter().flatten().collect()
}

/// Whether an attribute keeps what it stands on out of every build but those of the tests and of
/// the fuzzer.
pub(crate) fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("test")
        || (attribute.path().is_ident("cfg")
            && attribute.parse_args().is_ok_and(|it: Meta| needs_test(&it)))
}

fn needs_test(condition: &Meta) -> bool {
    let Meta::List(list) = condition else {
        return condition.path().is_ident("test") || condition.path().is_ident("fuzzing");
    };
    let parts = parts_of(list);
    match list.path.get_ident().map(ToString::to_string).as_deref() {
        Some("all") => parts.iter().any(needs_test),
        Some("any") => parts.iter().all(needs_test),
        _ => false,
    }
}
