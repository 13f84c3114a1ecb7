/// What a request asks the server to do with a resource (RFC 9110, 9.3; RFC 5789).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// Send it.
    Get,
    /// Make a new one from the body.
    Post,
    /// Put the body in its place.
    Put,
    /// Change the fields that are in the body.
    Patch,
    /// Remove it.
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
