use super::{HuidigeStatus, Status, Statustype, StatustypeId, Zaak, in_order};

/// Where a zaak has been, where it is, and where it may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tijdlijn {
    /// What happened, oldest first. Steps that were skipped are not in it; a step that was taken
    /// twice is in it twice.
    pub gebeurd: Vec<Gebeurd>,
    /// Steps that may follow, in the order of their volgnummer. A plan, never a promise: a zaaktype
    /// may have several endings, and a zaak takes some steps more than once.
    pub mogelijk: Vec<Statustype>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gebeurd {
    /// When it was taken, and what was said.
    pub status: Status,
    /// What it is called, when that could be loaded.
    pub statustype: Option<Statustype>,
    /// Whether the zaak is still there.
    pub stand: Stand,
}

/// Whether a step is behind us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Behind us. The last step of a closed zaak too: nobody is working on it.
    Geweest,
    /// Where the zaak is.
    Huidig,
}

impl Tijdlijn {
    /// Lays out the `statussen` of `zaak`. `own` are the steps of its zaaktype version, in any
    /// order; `elsewhere` those of other versions, which it took before it was moved to this one.
    pub fn new(
        zaak: &Zaak,
        statussen: Vec<Status>,
        own: &[Statustype],
        elsewhere: &[Statustype],
    ) -> Self {
        let name = |id: StatustypeId| own.iter().chain(elsewhere).find(|it| it.id == id);
        // Registers that keep no time of day set several statussen at midnight.
        let place = |it: &Status| (it.gezet, name(it.statustype).and_then(|it| it.volgnummer));
        let statussen = in_order(statussen, place);

        let current = statussen
            .iter()
            .position(|it| it.laatst_gezet)
            .or(statussen.len().checked_sub(1))
            .filter(|_| !zaak.is_afgerond());
        let reached = statussen.iter().rev().find(|it| it.laatst_gezet).or(statussen.last());
        let mogelijk = match reached {
            _ if zaak.is_afgerond() => Vec::new(),
            // A status that did not come may be anywhere among the steps.
            None if zaak.status != HuidigeStatus::Geen => Vec::new(),
            None => steps_after(None, own),
            Some(status) => match place_among(own, name(status.statustype)) {
                // Without a place among the steps nothing can be said of what follows.
                None => Vec::new(),
                place => steps_after(place, own),
            },
        };
        let gebeurd = statussen
            .into_iter()
            .enumerate()
            .map(|(index, status)| Gebeurd {
                statustype: name(status.statustype).cloned(),
                stand: if current == Some(index) { Stand::Huidig } else { Stand::Geweest },
                status,
            })
            .collect();
        Self { gebeurd, mogelijk }
    }
}

/// The volgnummer that `reached` has among its own zaaktype's steps. A step of another version
/// stands where the step of the same name stands in this one.
fn place_among(own: &[Statustype], reached: Option<&Statustype>) -> Option<u64> {
    let reached = reached?;
    own.iter()
        .find(|it| it.id == reached.id)
        .or_else(|| own.iter().find(|it| it.omschrijving == reached.omschrijving))
        .and_then(|it| it.volgnummer)
}

fn steps_after(place: Option<u64>, statustypen: &[Statustype]) -> Vec<Statustype> {
    let after = |it: &&Statustype| it.volgnummer.is_some() && it.volgnummer > place;
    in_order(statustypen.iter().filter(after).cloned().collect(), |it| it.volgnummer)
}

#[cfg(test)]
mod tests;
