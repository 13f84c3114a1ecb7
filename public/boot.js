// Starts the app. A file by itself, because a strict Content-Security-Policy allows no script
// inside index.html; `cargo xtask dist` puts it and what it imports together. When the app cannot start or has stopped, it shows what index.html keeps for
// that.
const show = (id) => {
  const content = document.getElementById(id).content.cloneNode(true);
  document.body.replaceChildren(content);
  document.querySelector('.start .knop')?.addEventListener('click', () => location.reload());
};

// The app's last word when it panics; see src/start.rs.
addEventListener('mijnzaken-gestopt', () => show('storing'));

// A page that Back brings back from memory may be of someone who has logged out since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) {
    document.body.hidden = true;
    location.reload();
  }
});

// Where a browser enforces Trusted Types, text becomes markup only here: the app's own templates and
// icons do, and nothing that could run.
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
