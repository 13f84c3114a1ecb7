//! The doc comments of components, so that designers read the same text as developers. The build
//! reads the sources and writes the table: see `build/main.rs`.

/// A component and its doc comments.
pub(super) struct ComponentDocs {
    /// The path of the source file, relative to the folder of the project.
    pub(super) path: &'static str,
    pub(super) name: &'static str,
    /// The doc comment.
    pub(super) text: &'static str,
    /// The props of the component.
    pub(super) props: &'static [Field],
    /// The types of the props that are defined in the same file.
    pub(super) types: &'static [TypeDocs],
}

/// A prop, a field of a struct, or one of the values of an enum.
pub(super) struct Field {
    pub(super) name: &'static str,
    /// The type; empty for a value of an enum.
    pub(super) kind: &'static str,
    /// The doc comment.
    pub(super) text: &'static str,
    /// Whether the prop can be left out.
    pub(super) is_optional: bool,
}

/// A struct or an enum and its doc comments.
pub(super) struct TypeDocs {
    pub(super) name: &'static str,
    /// The doc comment.
    pub(super) text: &'static str,
    /// The fields, or the values of an enum.
    pub(super) fields: &'static [Field],
}

/// The components that can be used outside their own folder.
pub(super) const COMPONENTS: &[ComponentDocs] =
    include!(concat!(env!("OUT_DIR"), "/source_docs.rs"));

/// The component with this name in a source file.
pub(super) fn find(path: &str, name: &str) -> Option<&'static ComponentDocs> {
    COMPONENTS.iter().find(|it| it.path == path && it.name == name)
}
