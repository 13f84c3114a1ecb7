use super::Afkeuring;

/// How a file stands, as a resident sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// The browser is reading its first bytes.
    Bekijken,
    /// It may be sent.
    Gekozen,
    /// It will be sent after the files before it.
    Wacht,
    /// It is being sent; so many bytes have gone.
    Versturen(u64),
    /// All bytes are there. The document is being added to the zaak, which nobody can stop.
    Afronden,
    /// The register confirmed the document, and that it belongs to the zaak.
    Ontvangen,
    /// It is not at the zaak.
    Niet(NietOntvangen),
    /// Nobody knows whether it is at the zaak.
    Onbekend,
}

/// Why a file was not received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NietOntvangen {
    /// It may not be sent.
    Afgekeurd(Afkeuring),
    /// The zaak is closed.
    Gesloten,
    /// The connection was lost.
    Verbinding,
    /// The register has too much to do.
    Druk,
    /// The session ended.
    Uitgelogd,
    /// A server on the way takes no file of this size.
    TeGrootOnderweg,
    /// The file changed, or can no longer be read.
    Veranderd,
    /// The resident stopped it.
    Gestopt,
    /// The register refuses it.
    Geweigerd,
}

impl NietOntvangen {
    /// Whether sending the same file once more may help.
    pub fn may_try_again(self) -> bool {
        match self {
            Self::Verbinding | Self::Druk | Self::Uitgelogd | Self::Gestopt => true,
            Self::Afgekeurd(_)
            | Self::Gesloten
            | Self::TeGrootOnderweg
            | Self::Veranderd
            | Self::Geweigerd => false,
        }
    }
}

impl Stand {
    /// Whether it is being sent, or will be.
    pub fn is_onderweg(self) -> bool {
        matches!(self, Self::Wacht | Self::Versturen(_) | Self::Afronden)
    }

    /// Whether it can be stopped.
    pub fn can_stop(self) -> bool {
        matches!(self, Self::Wacht | Self::Versturen(_))
    }

    /// Whether it can be sent once more, without the register having it twice.
    pub fn can_try_again(self) -> bool {
        match self {
            Self::Niet(reden) => reden.may_try_again(),
            Self::Onbekend => true,
            _ => false,
        }
    }

    /// Whether the same file need not be chosen again.
    pub fn counts_as_chosen(self) -> bool {
        !matches!(self, Self::Niet(_))
    }
}
