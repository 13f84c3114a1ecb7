use crate::browser::chosen::Piece;
use crate::domain::{BestandsdeelId, DocumentId};

/// A part of a file to send.
pub(crate) struct Deelzending {
    /// The document that it is of.
    #[cfg_attr(not(feature = "fixtures"), allow(dead_code, reason = "gateways know the part"))]
    pub(crate) document: DocumentId,
    /// Which part it is.
    pub(crate) deel: BestandsdeelId,
    /// What allows to send it.
    pub(crate) lock: String,
    /// The bytes.
    pub(crate) inhoud: Piece,
}
