use crate::domain::{BestandsdeelId, DocumentId, NietOntvangen};

/// A document that is being made, as the register has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Geregistreerd {
    /// Its id.
    pub id: DocumentId,
    /// Whether its content is not whole yet.
    pub is_locked: bool,
    /// What allows to send the content. Gateways may keep it to themselves.
    pub lock: Option<String>,
    /// The parts in which the content is sent, in their order.
    pub delen: Vec<Bestandsdeel>,
}

/// A part of a file, as the register wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bestandsdeel {
    /// Its id.
    pub id: BestandsdeelId,
    /// Its size in bytes.
    pub omvang: u64,
    /// Whether it was sent.
    pub is_voltooid: bool,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afloop {
    /// The register confirmed the document, and that it belongs to the zaak.
    Ontvangen,
    /// It is not at the zaak.
    Niet(NietOntvangen),
    /// Nobody knows.
    Onbekend,
}

/// The answer to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Antwoord {
    /// It was done, or it is as it should be.
    Gedaan,
    /// This is the document.
    Document(Geregistreerd),
    /// There is none.
    Geen,
    /// It was not done.
    Geweigerd(Weigering),
    /// No answer came that says whether it was done.
    Onbekend,
    /// The browser cannot read the file any more.
    Onleesbaar,
}

/// Why a step was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weigering {
    /// It was done before: the mark, or the link, is there already.
    Bestaat,
    /// The zaak is closed.
    Gesloten,
    /// What was sent is larger than a server takes.
    TeGroot,
    /// The session ended.
    Uitgelogd,
    /// There is too much to do.
    Druk,
    /// It could not be sent.
    Onbereikbaar,
    /// What it is about does not exist any more.
    Weg,
    /// Something else.
    Anders,
}

impl Weigering {
    /// Whether the same may be done later.
    pub(super) fn may_pass(self) -> bool {
        self.reden().may_try_again()
    }

    pub(super) fn reden(self) -> NietOntvangen {
        match self {
            Self::Gesloten => NietOntvangen::Gesloten,
            Self::TeGroot => NietOntvangen::TeGrootOnderweg,
            Self::Uitgelogd => NietOntvangen::Uitgelogd,
            Self::Druk => NietOntvangen::Druk,
            Self::Onbereikbaar => NietOntvangen::Verbinding,
            Self::Bestaat | Self::Weg | Self::Anders => NietOntvangen::Geweigerd,
        }
    }
}

impl Antwoord {
    pub(super) fn reden(&self) -> NietOntvangen {
        match self {
            Self::Geweigerd(weigering) => weigering.reden(),
            Self::Onleesbaar => NietOntvangen::Veranderd,
            Self::Onbekend | Self::Gedaan | Self::Document(_) | Self::Geen => {
                NietOntvangen::Verbinding
            }
        }
    }
}
