/// The part that a person plays in a zaak. A rol in the register also holds the citizen service
/// numbers and addresses of other people; the app reads only what it may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rol {
    /// The person who asked for the zaak.
    Initiator(Naam),
    /// Any other person.
    Ander,
}

/// The name to show. `None` when the register holds none.
pub type Naam = Option<String>;

impl Rol {
    /// The name of the person who asked for the zaak, found among all `rollen` of that zaak.
    pub fn aanvrager(rollen: &[Self]) -> Naam {
        rollen.iter().find_map(|rol| match rol {
            Self::Initiator(naam) => naam.clone(),
            Self::Ander => None,
        })
    }
}
