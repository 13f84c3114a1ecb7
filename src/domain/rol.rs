/// Someone's part in a zaak. Only what the app may show is kept: rollen carry other people's
/// citizen service numbers and addresses, which are left where they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rol {
    /// Who asked for the zaak.
    Initiator(Naam),
    /// Anybody else.
    Ander,
}

/// A name to show, when the register holds one.
pub type Naam = Option<String>;

impl Rol {
    /// The name of who asked for the zaak, among all who take part in it.
    pub fn aanvrager(rollen: &[Self]) -> Naam {
        rollen.iter().find_map(|rol| match rol {
            Self::Initiator(naam) => naam.clone(),
            Self::Ander => None,
        })
    }
}
