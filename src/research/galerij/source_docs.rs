//! What the sources say of components, so that designers read what developers do. The build reads the
//! sources and writes the table: see `build/main.rs`.

/// A component in words.
pub(super) struct ComponentDocs {
    /// The source file, from the folder of the project on.
    pub(super) path: &'static str,
    pub(super) name: &'static str,
    /// The doc comment.
    pub(super) text: &'static str,
    /// What the component takes.
    pub(super) props: &'static [Field],
    /// The types of the props, as far as they stand in the same file.
    pub(super) types: &'static [TypeDocs],
}

/// A prop, a field of a struct, or one of the values of an enum.
pub(super) struct Field {
    pub(super) name: &'static str,
    /// The type; empty for a value of an enum.
    pub(super) kind: &'static str,
    /// The doc comment.
    pub(super) text: &'static str,
    /// Whether it may be left out.
    pub(super) is_optional: bool,
}

/// A struct or an enum in words.
pub(super) struct TypeDocs {
    pub(super) name: &'static str,
    /// The doc comment.
    pub(super) text: &'static str,
    /// The fields, or the values of an enum.
    pub(super) fields: &'static [Field],
}

/// The components that may be used outside of the folder they stand in.
pub(super) const COMPONENTS: &[ComponentDocs] =
    include!(concat!(env!("OUT_DIR"), "/source_docs.rs"));

/// The component of that name in a source file.
pub(super) fn find(path: &str, name: &str) -> Option<&'static ComponentDocs> {
    COMPONENTS.iter().find(|it| it.path == path && it.name == name)
}
