//! Writes and reads every address of the app. No other module contains a path or the name of a
//! query parameter.

mod anker;
pub mod files;
mod keep;
mod query;
mod selectie;
#[macro_use]
mod table;
#[cfg_attr(not(feature = "fixtures"), path = "no_tools.rs")]
pub mod tools;

use crate::domain::{BerichtId, ZaakId};
pub use anker::Anker;
pub use keep::{Keep, TAAL, THEMA, VARIANT};
use query::with_query;
pub use query::{parameter, path_of, with_parameter};
pub use selectie::{STAP, Selectie, Sorteer, Toon, beurt_name};
pub use tools::Tool;

/// Makes [`Route`] from the table of pages.
macro_rules! routes {
    ($($(#[$doc:meta])* $name:ident $(($parameter:ty))? $template:literal
        $(in $part:ident $(then $below:ident)?)?,)*) => {
        /// A page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Route {
            $($(#[$doc])* $name $(($parameter))?,)*
            /// A page for designers or researchers; production has none.
            Tool(Tool),
        }

        impl Route {
            /// The page at `path`, or `None` if no page has that path.
            pub fn parse(path: &str) -> Option<Self> {
                $(if let Some(_parameter) = matched($template, path) {
                    return routes!(@parsed _parameter $name $(($parameter))?);
                })*
                let tool = Tool::ALL.iter().find(|it| matched(it.template(), path).is_some())?;
                Some(Self::Tool(*tool))
            }

            /// The path as it is in the table, with the name of a parameter instead of its value.
            pub fn template(self) -> &'static str {
                match self {
                    $(routes!(@any $name $(($parameter))?) => $template,)*
                    Self::Tool(tool) => tool.template(),
                }
            }

            /// The path of this page.
            pub fn path(self) -> String {
                match self {
                    $(routes!(@with parameter $name $(($parameter))?) =>
                        routes!(@path parameter $template $(($parameter))?),)*
                    Self::Tool(tool) => tool.template().to_owned(),
                }
            }
        }
    };
    (@parsed $found:ident $name:ident) => { Some(Self::$name) };
    (@parsed $found:ident $name:ident ($parameter:ty)) => { $found?.parse().ok().map(Self::$name) };
    (@any $name:ident) => { Self::$name };
    (@any $name:ident ($parameter:ty)) => { Self::$name(_) };
    (@with $found:ident $name:ident) => { Self::$name };
    (@with $found:ident $name:ident ($parameter:ty)) => { Self::$name($found) };
    (@path $found:ident $template:literal) => { $template.to_owned() };
    (@path $found:ident $template:literal ($parameter:ty)) => { filled($template, &$found) };
}

every_page!(routes);

/// A path from the table, with the value of its parameter filled in.
fn filled(template: &str, parameter: &dyn std::fmt::Display) -> String {
    let before = template.split(':').next().unwrap_or_default();
    format!("{before}{parameter}")
}

/// Compares a path with one from the table. `None` if they differ; otherwise the value of the
/// parameter, if the path in the table has one.
fn matched<'a>(template: &str, path: &'a str) -> Option<Option<&'a str>> {
    let segments = |it: &'a str| it.split('/').filter(|it| !it.is_empty());
    let mut wanted = template.split('/').filter(|it| !it.is_empty());
    let mut parameter = None;
    for segment in segments(path) {
        let wanted = wanted.next()?;
        if wanted.starts_with(':') {
            parameter = Some(segment);
        } else if wanted != segment {
            return None;
        }
    }
    wanted.next().is_none().then_some(parameter)
}

/// The address of the page that says that the resident is logged out. `word` is the reason. It is
/// in the parameter `state`, which a provider sends back unchanged (OpenID Connect RP-Initiated
/// Logout 1.0, 3).
pub fn uitgelogd_because(keep: &Keep, word: &str) -> String {
    with_query(&Route::Uitgelogd.path(), keep.pairs().chain([(REDEN, word)]))
}

/// Whether an address is a path on our own origin. Check an address that was stored before going
/// there.
pub fn is_own(href: &str) -> bool {
    href.starts_with('/') && !href.starts_with("//") && !href.starts_with("/\\")
}

/// The name of the parameter for the reason in [`uitgelogd_because`].
pub const REDEN: &str = "state";

impl Route {
    /// The template that equals `text`; `None` if no page has that template.
    pub fn known_template(text: &str) -> Option<&'static str> {
        let any = uuid::Uuid::nil().to_string();
        let path = text.replace(":zaak", &any).replace(":bericht", &any);
        Self::parse(&path).map(Self::template).filter(|it| *it == text)
    }

    /// The address of this page, with the parameters that stay in every link.
    pub fn href(self, keep: &Keep) -> String {
        with_query(&self.path(), keep.pairs())
    }

    /// The address of a place on this page.
    pub fn href_at(self, keep: &Keep, anker: Anker) -> String {
        format!("{}#{}", self.href(keep), anker.id())
    }
}

impl Keep {
    /// Reads the parameters that stay from the query of an address.
    pub fn parse(query: &str) -> Self {
        Self::of(query, tools::KEPT)
    }
}

impl Tool {
    /// The address of this page, with the parameters that stay in every link.
    pub fn href(self, keep: &Keep) -> String {
        Route::Tool(self).href(keep)
    }
}

/// The `tel:` address of a telephone number. `None` for text that is not a single number.
pub fn bel(nummer: &str) -> Option<String> {
    let digits: String =
        nummer.chars().filter(|it| !matches!(it, ' ' | '\u{a0}' | '(' | ')' | '-' | '.')).collect();
    let bare = digits.strip_prefix('+').unwrap_or(&digits);
    let is_number = (3..=15).contains(&bare.len()) && bare.bytes().all(|it| it.is_ascii_digit());
    is_number.then(|| format!("tel:{digits}"))
}

#[cfg(test)]
mod tests;
