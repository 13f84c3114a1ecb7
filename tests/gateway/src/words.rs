//! The words of the registers: each has its own titles for the same problems, and one is English.

use crate::resources::Api;

/// The title of a problem of this class. `None` if it is the same as that of Open Zaak.
pub(crate) fn title(api: Api, class: &str) -> Option<&'static str> {
    match (api, class) {
        (Api::Klantinteracties | Api::Taken | Api::Berichten, "ValidationError") => {
            Some("Ongeldige invoerwaarde.")
        }
        (Api::Objecten, _) => in_english(class),
        _ => None,
    }
}

fn in_english(class: &str) -> Option<&'static str> {
    Some(match class {
        "APIException" => "A server error occurred.",
        "MethodNotAllowed" => "Method \"{method}\" not allowed.",
        "NotAcceptable" => "Could not satisfy the request Accept header.",
        "NotFound" => "Not found.",
        "PermissionDenied" => "You do not have permission to perform this action.",
        "PreconditionFailed" => "Precondition failed",
        "UnsupportedMediaType" => "Unsupported media type \"{media_type}\" in request.",
        "ValidationError" => "Invalid input.",
        _ => return None,
    })
}

/// The name of the field that says which fields are invalid.
pub(crate) fn params_field(api: Api) -> &'static str {
    if api == Api::Objecten { "invalid_params" } else { "invalidParams" }
}
