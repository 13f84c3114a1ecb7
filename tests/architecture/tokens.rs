//! What is named in the tokens of a macro call or of the body of a macro, which no parser of Rust
//! understands: `view!` most of all.

use proc_macro2::{Spacing, TokenStream, TokenTree};

/// What tokens name.
pub(crate) enum Found {
    /// A path, a single name as well.
    Path(Vec<String>),
    /// A macro that is called by a single name.
    Macro(String),
    /// A text.
    Text(String),
}

/// Hands over everything that is named in these tokens. Fields, methods and the parameters of a
/// macro are no names of other code.
pub(crate) fn each_in(tokens: TokenStream, found: &mut dyn FnMut(Found)) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = trees.as_slice();
    while let Some((first, after)) = rest.split_first() {
        rest = match first {
            TokenTree::Group(group) => {
                each_in(group.stream(), found);
                after
            }
            TokenTree::Literal(literal) => {
                if let Ok(syn::Lit::Str(text)) = syn::parse_str(&literal.to_string()) {
                    found(Found::Text(text.value()));
                }
                after
            }
            TokenTree::Punct(punct) => match (punct.as_char(), after) {
                ('.', [TokenTree::Punct(_), rest @ ..]) if punct.spacing() == Spacing::Joint => {
                    rest
                }
                ('.', [TokenTree::Ident(_), rest @ ..]) => rest,
                ('$', [TokenTree::Ident(name), rest @ ..]) if name != "crate" => rest,
                // What follows a parameter or generics, such as `$type::new` or `Vec::<T>::new`.
                (':', [second, TokenTree::Ident(_), rest @ ..]) if is_double(punct, second) => rest,
                _ => after,
            },
            TokenTree::Ident(name) => {
                let (path, after) = path_from(name.to_string(), after);
                found(match after {
                    [TokenTree::Punct(it), TokenTree::Group(_), ..]
                        if it.as_char() == '!' && path.len() == 1 =>
                    {
                        Found::Macro(path.concat())
                    }
                    _ => Found::Path(path),
                });
                after
            }
        };
    }
}

/// The path that begins with a name, and what is left after it.
fn path_from(first: String, mut after: &[TokenTree]) -> (Vec<String>, &[TokenTree]) {
    let mut path = vec![first];
    while let [TokenTree::Punct(colon), second, TokenTree::Ident(name), rest @ ..] = after
        && is_double(colon, second)
    {
        path.push(name.to_string());
        after = rest;
    }
    (path, after)
}

fn is_double(first: &proc_macro2::Punct, second: &TokenTree) -> bool {
    let is_colon = |it: &TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == ':');
    first.as_char() == ':' && first.spacing() == Spacing::Joint && is_colon(second)
}
