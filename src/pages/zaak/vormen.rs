//! The shapes of what is on its way on the page of a zaak, in HTML. They take the room that the
//! content will take, as far as that is known beforehand.

/// The facts of the request, and the beginning of what is below them.
pub(super) const ONDER: &str = concat!(
    "<div class=kolommen><div></div><div>",
    "<div class=vorm__kop><span class='vlek vlek--kort'></span></div>",
    "<div class=feiten__rij><span class='vlek vlek--kort'></span><span class=vlek></span></div>",
    "<div class=feiten__rij><span class='vlek vlek--kort'></span><span class=vlek></span></div>",
    "<div class=feiten__rij><span class='vlek vlek--kort'></span><span class=vlek></span></div>",
    "<div class=feiten__rij><span class='vlek vlek--kort'></span><span class=vlek></span></div>",
    "</div></div>",
);

/// The summary: the status, the answer, and the facts.
pub(super) const BOVEN: &str = concat!(
    "<div class=vorm__vak>",
    "<span class='vlek vlek--kort'></span>",
    "<span class='vlek vlek--groot'></span>",
    "<span class=vlek></span>",
    "<div class=samenvatting__feiten>",
    "<div><span class='vlek vlek--kort'></span><span class=vlek></span></div>",
    "<div><span class='vlek vlek--kort'></span><span class=vlek></span></div>",
    "<div><span class='vlek vlek--kort'></span><span class=vlek></span></div>",
    "</div></div>",
);

/// The steps: few zaken have less than three.
pub(super) const STAPPEN: &str = concat!(
    "<div class=stap><span class=stap__teken></span>",
    "<div class=vorm__stap><span class='vlek vlek--kort'></span><span class=vlek></span></div></div>",
    "<div class=stap><span class=stap__teken></span>",
    "<div class=vorm__stap><span class='vlek vlek--kort'></span><span class=vlek></span></div></div>",
    "<div class=stap><span class=stap__teken></span>",
    "<div class=vorm__stap><span class='vlek vlek--kort'></span><span class=vlek></span></div></div>",
);

/// A besluit with its document.
pub(super) const BESLUIT: &str = concat!(
    "<div class=vorm__kop><span class='vlek vlek--kort'></span></div>",
    "<span class=vlek></span><span class=vlek></span><span class=vlek></span>",
    "<div class='documenten vorm__documenten'>",
    "<div><span class=vlek></span><span class='vlek vlek--kort'></span></div>",
    "</div>",
);

/// The documents.
pub(super) const DOCUMENTEN: &str = concat!(
    "<div class='documenten vorm__documenten'>",
    "<div><span class=vlek></span><span class='vlek vlek--kort'></span></div>",
    "<div><span class=vlek></span><span class='vlek vlek--kort'></span></div>",
    "</div>",
);
