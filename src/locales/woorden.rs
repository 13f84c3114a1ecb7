/// Declares a struct of texts. In fixture mode, a scenario can replace each text under the name of
/// its field.
macro_rules! woorden {
    (
        $(#[$about:meta])*
        pub struct $name:ident { $($(#[$field_about:meta])* pub $field:ident: $type:ty,)* }
    ) => {
        $(#[$about])*
        #[derive(Clone)]
        pub struct $name { $($(#[$field_about])* pub $field: $type,)* }

        #[cfg(feature = "fixtures")]
        impl $crate::locales::vervangen::Woorden for $name {
            #[allow(unused_doc_comments, reason = "what is said of a field may hide it as well")]
            fn each(&mut self, visit: $crate::locales::vervangen::Visit) {
                $(
                    $(#[$field_about])*
                    if let Some(text) = $crate::locales::vervangen::as_text(&mut self.$field) {
                        visit(stringify!($field), text);
                    }
                )*
            }
        }
    };
}
