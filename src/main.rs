//! The program that the browser runs: sets the panic hook and starts the app.

fn main() {
    std::panic::set_hook(Box::new(mijnzaken::start::show_outage));
    wasm_bindgen_futures::spawn_local(mijnzaken::start::start());
}
