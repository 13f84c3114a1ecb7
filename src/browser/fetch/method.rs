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

impl From<Method> for gloo_net::http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}
