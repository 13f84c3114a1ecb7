/// A way to reach a resident at an address that they choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kanaal {
    /// E-mail.
    Email,
    /// A telephone number, to which text messages go as well.
    Sms,
}

impl Kanaal {
    /// All of them, in the order in which pages show them.
    pub const ALL: [Self; 2] = [Self::Email, Self::Sms];

    /// Its name as a `soortDigitaalAdres`.
    pub fn soort(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "telefoonnummer",
        }
    }
}

/// What a melding can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onderwerp {
    /// The resident has to do something.
    Acties,
    /// Something changed in a zaak.
    Status,
    /// There is a message for the resident.
    Berichten,
}

impl Onderwerp {
    /// All of them, in the order in which pages show them.
    pub const ALL: [Self; 3] = [Self::Acties, Self::Status, Self::Berichten];

    /// The names in `config.json`.
    pub const NAMES: [(&str, Self); 3] =
        [("acties", Self::Acties), ("status", Self::Status), ("berichten", Self::Berichten)];

    /// The `referentie` of an address at which the resident wants meldingen about this.
    pub fn referentie(self) -> &'static str {
        match self {
            Self::Acties => "mijnzaken-acties",
            Self::Status => "mijnzaken-status",
            Self::Berichten => "mijnzaken-berichten",
        }
    }
}

/// How a resident wants to get decisions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Besluitkanaal {
    /// Digital.
    Digitaal,
    /// By post. That is so unless the resident chose otherwise.
    #[default]
    Post,
}

/// Which meldingen go by which channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meldingen([[bool; Onderwerp::ALL.len()]; Kanaal::ALL.len()]);

impl Meldingen {
    /// Whether meldingen about this go by this channel.
    pub fn has(self, kanaal: Kanaal, onderwerp: Onderwerp) -> bool {
        let of = self.0.get(kanaal as usize).and_then(|it| it.get(onderwerp as usize));
        of == Some(&true)
    }

    /// Has meldingen about this go by this channel, or no longer.
    pub fn set(&mut self, kanaal: Kanaal, onderwerp: Onderwerp, is_on: bool) {
        let of = self.0.get_mut(kanaal as usize).and_then(|it| it.get_mut(onderwerp as usize));
        if let Some(of) = of {
            *of = is_on;
        }
    }

    /// Whether any melding goes by this channel.
    pub fn any_by(self, kanaal: Kanaal) -> bool {
        Onderwerp::ALL.into_iter().any(|it| self.has(kanaal, it))
    }
}
