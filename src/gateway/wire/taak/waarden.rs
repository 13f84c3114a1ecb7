//! The values that both sources have.

use chrono::NaiveDate;
use serde_json::Value;

use crate::domain::{Bedrag, Weblink, amsterdam_day};
use crate::gateway::resource::Resource;
use crate::gateway::unread::id_after;
use crate::json::Fields;

/// Reads an address for residents. The address of an object is for machines: a form that is kept as
/// an object has such an address.
pub(super) fn weblink(fields: &Fields, name: &str) -> Option<Weblink> {
    let link = Weblink::parse(fields.str(name)?);
    let is_for_people = |it: &Weblink| id_after(it.path(), Resource::Objecten).is_none();
    let link = link.filter(is_for_people);
    if link.is_none() {
        fields.leave_out(name, "expected an address on the web that people can open".to_owned());
    }
    link
}

/// Reads an amount, which sources write as a number or as text.
pub(super) fn bedrag(fields: &Fields, name: &str) -> Option<Bedrag> {
    let bedrag = match fields.value(name)? {
        Value::String(text) => Bedrag::parse(text),
        Value::Number(number) => Bedrag::parse(&number.to_string()),
        _ => None,
    };
    if bedrag.is_none() {
        fields.leave_out(name, "expected an amount such as 56.50".to_owned());
    }
    bedrag
}

/// Reads a last day that is written as a moment: the day in the Netherlands.
pub(in crate::gateway::wire) fn dag_van_moment(fields: &Fields, name: &str) -> Option<NaiveDate> {
    fields.moment(name).map(amsterdam_day)
}
