//! The macro behind the table of resources.

/// Declares the resources from their rows. Leaving out a part of a row does not compile.
macro_rules! resources {
    ($(
        $(#[$meta:meta])*
        $resource:ident: $name:literal $(file $file:literal)? in $api:ident, reads $item:ty; $(($($way:tt)+))*
    )+) => {
        /// A kind of ZGW resource that the app reads.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Resource {
            $($(#[$meta])* $resource,)+
        }

        impl Resource {
            /// Its path below the base address of its API.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$resource => $name,)+
                }
            }

            /// The API that has it.
            pub(crate) fn api(self) -> Api {
                match self {
                    $(Self::$resource => Api::$api,)+
                }
            }
        }

        #[cfg(feature = "fixtures")]
        impl Resource {
            /// All resources, in the order of their rows.
            pub(crate) const ALL: [Self; [$($name),+].len()] = [$(Self::$resource),+];

            /// The name of its file in a resource pack, without ".json".
            pub(crate) fn file(self) -> &'static str {
                match self {
                    $($(Self::$resource => $file,)?)+
                    _ => self.name(),
                }
            }

            /// Reads an item as the app does. Gives the fields that were left out or repaired, or
            /// the mistake for which it is refused.
            pub(crate) fn check(
                self,
                item: &serde_json::Value,
            ) -> Result<crate::json::Read<()>, crate::json::FieldError> {
                match self {
                    $(Self::$resource => {
                        crate::json::read_tolerant::<$item>(item)
                            .map(crate::json::Read::notes)
                    })+
                }
            }
        }

        // In any build there is a reader for what a row reads.
        $(const _: fn(
            &serde_json::Value,
        ) -> Result<crate::json::Read<$item>, crate::json::FieldError> =
            crate::json::read_tolerant::<$item>;)+

        $($(resources!(@ $resource, $item, $($way)+);)*)+
    };
    (@ $resource:ident, $item:ty, list) => {
        impl Listed for $item {
            const RESOURCE: Resource = Resource::$resource;
        }
    };
    (@ $resource:ident, $item:ty, id $id:ty) => {
        impl Identifies for $id {
            const RESOURCE: Resource = Resource::$resource;
        }
    };
    (@ $resource:ident, $item:ty, of $parameter:literal $id:ty) => {
        impl FoundBy<$id> for $item {
            const RESOURCE: Resource = Resource::$resource;
            const PARAMETER: &'static str = $parameter;
        }
    };
    (@ $resource:ident, $item:ty, about) => {
        impl FoundAbout for $item {
            const RESOURCE: Resource = Resource::$resource;
        }
    };
}
