use std::fmt;

/// Which event a melding tells: a digest of what it is about, what happened and what it follows
/// from. Nothing of that can be computed from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeldingId(u64);

impl MeldingId {
    /// The id of an event about `over`, which follows from `uit`. The same words give the same id
    /// on every visit.
    pub(super) fn of(over: &dyn fmt::Display, wat: &str, uit: &dyn fmt::Display) -> Self {
        Self(digest(format!("{over} {wat} {uit}").as_bytes()))
    }

    /// The id of a message, among those of events.
    pub fn of_bericht(bericht: crate::domain::BerichtId) -> Self {
        Self::of(&bericht, "bericht", &"")
    }

    /// Writes it as it is kept on the device.
    pub(super) fn write(self) -> String {
        format!("{:x}", self.0)
    }

    /// Reads what [`MeldingId::write`] wrote.
    pub(super) fn read(text: &str) -> Option<Self> {
        u64::from_str_radix(text, 16).ok().map(Self)
    }
}

/// The 64-bit FNV-1a hash. It is not safe against attacks, and no secret depends on it.
fn digest(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}
