//! What was chosen and sent in this window, and what became of it. It is in memory only, and goes on
//! when the resident leaves the page or is logged out: after logging in again, they read what was
//! received and what was not.
//!
//! It stands outside the pages, because a page that is left takes its signals along.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use crate::browser::chosen::Chosen;
use crate::domain::{NietOntvangen, Stand, Verloop, ZaakId};
use crate::gateway::{Opdracht, Stop};
use crate::session::Persoon;

/// A file as the page shows it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Regel {
    /// Tells files of the same name apart.
    pub(crate) nummer: u32,
    /// The zaak that it is for.
    pub(crate) zaak: ZaakId,
    /// Its name, without what means something to a file system.
    pub(crate) naam: String,
    /// Its size in bytes.
    pub(crate) omvang: u64,
    /// How it stands.
    pub(crate) stand: Stand,
}

/// The file itself, and how far it is.
#[derive(Clone)]
pub(crate) struct Zending {
    /// The file.
    pub(crate) bestand: Chosen,
    /// What it becomes; `None` before it is sent.
    pub(crate) opdracht: Option<Opdracht>,
    /// Where it is on its way.
    pub(crate) verloop: Verloop,
    /// Stops it.
    pub(crate) stop: Stop,
}

#[derive(Default)]
struct Boek {
    zendingen: RefCell<Vec<(u32, Zending)>>,
    last: Cell<u32>,
    /// Whose files these are.
    van: RefCell<Option<Persoon>>,
    is_sending: Cell<bool>,
}

thread_local! {
    static BOEK: Boek = Boek::default();
    static REGELS: ArcRwSignal<Vec<Regel>> = ArcRwSignal::new(vec![]);
}

/// All files, in the order in which they were chosen.
pub(crate) fn regels() -> ArcRwSignal<Vec<Regel>> {
    REGELS.with(Clone::clone)
}

/// Forgets the files of anybody else.
pub(crate) fn open_for(persoon: Option<Persoon>) {
    let is_other = BOEK.with(|it| it.van.replace(persoon.clone()) != persoon);
    if is_other && !regels().with_untracked(Vec::is_empty) {
        BOEK.with(|it| it.zendingen.take()).iter().for_each(|(_, it)| it.stop.ask());
        regels().set(vec![]);
    }
}

/// Adds a file.
pub(crate) fn add(zaak: ZaakId, naam: String, bestand: Chosen) -> u32 {
    let omvang = bestand.size();
    let nummer = BOEK.with(|boek| {
        let nummer = boek.last.get().wrapping_add(1);
        boek.last.set(nummer);
        let (verloop, stop) = Default::default();
        let zending = Zending { bestand, opdracht: None, verloop, stop };
        boek.zendingen.borrow_mut().push((nummer, zending));
        nummer
    });
    regels().update(|all| all.push(Regel { nummer, zaak, naam, omvang, stand: Stand::Bekijken }));
    nummer
}

/// Takes a file off the list.
pub(crate) fn remove(nummer: u32) {
    BOEK.with(|it| it.zendingen.borrow_mut().retain(|(it, _)| *it != nummer));
    regels().update(|all| all.retain(|it| it.nummer != nummer));
}

/// How a file stands; `None` when it is off the list.
pub(crate) fn stand(nummer: u32) -> Option<Stand> {
    regels().with_untracked(|all| all.iter().find(|it| it.nummer == nummer).map(|it| it.stand))
}

/// Notes how a file stands.
pub(crate) fn set_stand(nummer: u32, stand: Stand) {
    let is_so = self::stand(nummer) == Some(stand);
    if !is_so {
        regels().update(|all| {
            all.iter_mut().filter(|it| it.nummer == nummer).for_each(|it| it.stand = stand);
        });
    }
}

/// The file itself.
pub(crate) fn zending(nummer: u32) -> Option<Zending> {
    BOEK.with(|boek| {
        let all = boek.zendingen.borrow();
        all.iter().find(|(it, _)| *it == nummer).map(|(_, it)| it.clone())
    })
}

/// Changes what is known of a file.
pub(crate) fn change(nummer: u32, change: impl FnOnce(&mut Zending)) {
    BOEK.with(|boek| {
        let mut all = boek.zendingen.borrow_mut();
        if let Some((_, zending)) = all.iter_mut().find(|(it, _)| *it == nummer) {
            change(zending);
        }
    });
}

/// Whether the same file was chosen for this zaak before, and was not refused.
pub(crate) fn has_same(zaak: ZaakId, nummer: u32, bestand: &Chosen) -> bool {
    let is_same = |other: &Chosen| {
        (other.name(), other.size()) == (bestand.name(), bestand.size())
            // Moments of one file, which are the same to the bit.
            && other.modified().to_bits() == bestand.modified().to_bits()
    };
    let chosen: Vec<u32> = regels().with_untracked(|all| {
        let counts =
            |it: &&Regel| it.zaak == zaak && it.nummer < nummer && it.stand.counts_as_chosen();
        all.iter().filter(counts).map(|it| it.nummer).collect()
    });
    chosen.into_iter().filter_map(zending).any(|it| is_same(&it.bestand))
}

/// Begins to send, unless files are being sent already. Returns whether it began.
pub(crate) fn begin_sending() -> bool {
    !BOEK.with(|it| it.is_sending.replace(true))
}

/// The next file to send. `None` when there is none, and sending has ended.
pub(crate) fn next_to_send() -> Option<u32> {
    let next = regels()
        .with_untracked(|all| all.iter().find(|it| it.stand == Stand::Wacht).map(|it| it.nummer));
    BOEK.with(|it| it.is_sending.set(next.is_some()));
    next
}

/// How many files were received and how many were not, when the end of the session came in between.
/// Follows changes.
pub(crate) fn onderbroken() -> Option<(usize, usize)> {
    let ended = Stand::Niet(NietOntvangen::Uitgelogd);
    regels().with(|all| {
        all.iter().any(|it| it.stand == ended).then(|| {
            let wel = all.iter().filter(|it| it.stand == Stand::Ontvangen).count();
            let niet = all.iter().filter(|it| matches!(it.stand, Stand::Niet(_))).count();
            (wel, niet)
        })
    })
}
