//! What `config.json` says of the sources that a pack has besides the ZGW APIs.

use serde_json::{Map, Value, json};

use crate::pack::Pack;
use crate::resources::Api;

/// The keys for tasks, messages and contacts. A pack with both kinds of tasks shows those of the
/// Objects API: a municipality has one of the two.
pub(crate) fn in_config(pack: &Pack, origin: &str) -> Value {
    let url = |api: Api| format!("{origin}{}", api.base());
    let objects = |is_message: bool| {
        let mut rows = pack.rows("objects").iter().filter(|it| is_bericht(it) == is_message);
        let type_ = rows.find_map(|it| it.get("type")?.as_str()?.rsplit('/').next());
        type_.map(|it| json!({ "kind": "objecten", "url": url(Api::Objecten), "type": it }))
    };
    let vtb = |name, api| {
        let has_any = !pack.rows(name).is_empty();
        has_any.then(|| json!({ "kind": "vtb", "url": url(api) }))
    };
    let has_klant = !pack.rows("partijen").is_empty();
    let found = [
        ("taken", objects(false).or_else(|| vtb("externetaken", Api::Taken))),
        ("berichten", objects(true).or_else(|| vtb("berichten", Api::Berichten))),
        ("klantinteracties", has_klant.then(|| json!(url(Api::Klantinteracties)))),
    ];
    let found = found.into_iter().filter_map(|(name, it)| Some((name.to_owned(), it?)));
    Value::Object(found.collect::<Map<_, _>>())
}

/// Whether an object is a message, which has a text, and not a task.
fn is_bericht(object: &Value) -> bool {
    object.pointer("/record/data/berichtTekst").is_some()
}
