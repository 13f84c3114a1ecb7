use super::Actie;
use crate::domain::ObjecttypeId;

/// A taak as the Objects API has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taakobject {
    /// What it asks.
    pub actie: Actie,
    /// Its shape, which decides the words that it may be changed with.
    pub versie: Taakversie,
}

/// The two shapes that a taak in the Objects API can have. Both are in one list: nobody rewrites old
/// ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taakversie {
    /// With `title` and `formulier`, as NL Portal began.
    Eerste,
    /// With `titel` and `soort`, as it is published.
    Tweede,
}

/// An externe taak as Open VTB has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Externetaak(pub Actie);

/// A type of objects. Objects name theirs; nothing else about it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objecttype {
    /// The UUID of the type.
    pub id: ObjecttypeId,
}
