/// The HTTP method: what a request asks the server to do with a resource (RFC 9110, 9.3; RFC 5789).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// Send the resource.
    Get,
    /// Create a new resource from the body.
    Post,
    /// Replace the resource by the body.
    Put,
    /// Change only the fields that are in the body.
    Patch,
    /// Remove the resource.
    Delete,
}

impl Method {
    /// The name of the method in a request.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}
