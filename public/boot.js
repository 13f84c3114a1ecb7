// Starts the app. If the app cannot start, or has stopped, this shows a text from a template in
// index.html. This is a separate file, because a strict Content-Security-Policy forbids scripts
// inside index.html. `cargo xtask dist` bundles this file with everything that it imports.
const show = (id) => {
  const content = document.getElementById(id).content.cloneNode(true);
  document.body.replaceChildren(content);
  document.querySelector('.start .knop')?.addEventListener('click', () => location.reload());
};

// The app sends this event when it panics; see src/start.rs.
addEventListener('mijnzaken-gestopt', () => show('storing'));

// Back may restore a page from memory that belongs to a person who has logged out since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) {
    document.body.hidden = true;
    location.reload();
  }
});

// In a browser that enforces Trusted Types, all text that becomes markup passes through here. The
// app's own templates and icons are allowed; markup that could run a script is refused.
const runs = /<(script|iframe|object|embed)|[\s/"']on\w+\s*=|javascript:/i;
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (runs.test(markup) ? null : markup),
});

const { js, wasm, integrity } = document.querySelector('script[data-wasm]').dataset;

if (typeof WebAssembly !== 'object') {
  show('te-oud');
} else {
  import(js)
    .then(({ default: init }) => init({ module_or_path: fetch(wasm, { integrity }) }))
    .catch((error) => {
      console.error(error);
      show('storing');
    });
}
