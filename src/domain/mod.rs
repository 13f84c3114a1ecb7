//! The types that describe a zaak, and the rules that hold for them.
//!
//! This module uses no serde, no leptos, no browser and no clock: the current day is always an
//! argument. The nouns are those of the ZGW standard (Zaken API 1.5, Catalogi API 1.3, Documenten
//! API 1.4). ARCHITECTURE.md explains them.

mod aanlevering;
mod actie;
mod afspraak;
mod bericht;
mod besluit;
mod beurt;
mod bezoek;
mod catalogus;
mod document;
mod duur;
mod eigenschap;
mod id;
mod inhoud;
mod klantcontact;
mod kosten;
mod melding;
mod openingstijden;
mod opmaak;
mod partij;
mod regel;
mod rol;
mod status;
mod suggestie;
mod termijn;
mod tijd;
mod tijdlijn;
mod uitkomst;
mod vertrouwelijkheid;
mod volgorde;
mod voorkeur;
mod zaak;
mod zaaktype;
mod zichtbaarheid;
mod zoeken;

pub use aanlevering::{
    Aangeboden, Afkeuring, Afloop, Antwoord, Bestandsdeel, Bestandssoort, Geregistreerd,
    Goedgekeurd, KLEIN, NietOntvangen, Stand, Stap, Verloop, Weigering, keur,
};
pub use actie::{
    Actie, ActieId, Acties, Bedrag, Betaling, Eigenaar, Externetaak, Hoe, Objecttype, Rekening,
    Staat, Taakobject, Taakversie, Upload, Urgentie, Weblink, Zaakverwijzing,
};
pub use afspraak::{Afspraak, Afspraken};
pub use bericht::{Bericht, Berichtobject, Vtbbericht, gepubliceerde};
pub use besluit::{Besluit, Besluittype, Vervalreden};
pub use beurt::{Beurt, Beurtlijst};
pub use bezoek::{Bezoeken, digest};
pub use catalogus::Catalogus;
pub use document::{
    Document, Documentstatus, Informatieobjecttype, Inhoud, Koppeling, LARGEST_FILE, Richting,
    Soortverwijzing, Typerichting, ZaaktypeInformatieobjecttype, safe_file_name, typerichting,
    unique_file_names,
};
pub use duur::Duur;
pub use eigenschap::Zaakeigenschap;
pub use id::{
    BerichtId, BerichtobjectId, BesluitId, BesluittypeId, BestandsdeelId, CatalogusId,
    DigitaalAdresId, DocumentId, ExternetaakId, InformatieobjecttypeId, InvalidId, ObjectId,
    ObjecttypeId, PartijId, ResultaattypeId, StatusId, StatustypeId, ZaakId, ZaaktypeId,
};
pub use inhoud::Inhoudsitem;
pub use klantcontact::Klantcontact;
pub use kosten::{Betaald, Kosten};
pub use melding::{Gebeurtenis, Gezien, Melding, MeldingId, NieuwDocument, Zaakstand, meldingen};
pub use openingstijden::{Bereikbaarheid, Kloktijd, Openingstijden, Tijdvak};
pub use opmaak::{Blok, Deel, Doel, opgemaakt};
pub use partij::Partij;
pub use regel::{Aanleiding, Kenmerken, Regel};
pub use rol::{Naam, Rol};
pub use status::{Status, Statustype, Substatus};
pub use suggestie::{EigenZaak, Suggestie, Weggedaan, suggesties};
pub use termijn::{Einde, Herkomst, Rest, Termijn, Tijdigheid, Uiterlijk};
pub use tijd::{amsterdam_clock, amsterdam_day, amsterdam_moment};
pub use tijdlijn::{Gebeurd, Mogelijk, Norm, Stappenplan, Stapstand, Tijdlijn};
pub use uitkomst::Uitkomst;
pub use vertrouwelijkheid::Vertrouwelijkheid;
pub use volgorde::in_order;
pub use voorkeur::{
    Adresboek, Adresfout, Besluitkanaal, Contactadres, DigitaalAdres, Inwoner, Kanaal, Keuze,
    MOST_ADDRESS, Meldingen, Onderwerp, PORTAALVOORKEUR, Verschil, Voorkeuren, vergelijk,
};
pub use zaak::{HuidigeStatus, Opschorting, Resultaat, Verlenging, Voortgang, Zaak};
pub use zaaktype::{Resultaattype, Zaaktype};
pub use zichtbaarheid::{
    Verborgen, VerborgenDocument, Zichtbaarheid, contact_is_visible, document_is_visible,
    why_document_hidden, why_hidden,
};
pub use zoeken::{Zoekvraag, fold, fold_whole};
