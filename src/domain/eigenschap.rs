/// Something that the register knows about a zaak and that has no field of its own, such as the
/// number of visitors of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zaakeigenschap {
    /// Its name in the zaaktype.
    pub naam: Option<String>,
    /// The value. Its notation depends on the zaaktype, so that it is shown as it is.
    pub waarde: Option<String>,
}
