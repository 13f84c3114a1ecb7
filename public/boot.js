// Starts the app. If the app cannot start, or has stopped, this shows a text from a template in
// index.html. This is a separate file, because a strict Content-Security-Policy forbids scripts
// inside index.html. `cargo xtask dist` bundles this file with everything that it imports, in a
// syntax that browsers since 2017 understand. Before the test below, it also uses only what those
// browsers have: one that is too old must get as far as the text that says so.
let shown;
const show = (id) => {
  // A trap is often followed by others. The text stays as it is, and is read aloud once.
  if (shown) return;
  shown = id;
  const { content } = document.getElementById(id);
  document.body.textContent = '';
  document.body.append(content);
  document.querySelector('.start .knop')?.addEventListener('click', () => location.reload());
};

// The app sends the first of these events when it panics, and the second when it cannot get
// config.json (src/browser/boot.rs). xtask/src/cut/early.js sends the third after a deploy.
for (const id of ['gestopt', 'onbereikbaar', 'verouderd']) {
  addEventListener(`mijnzaken-${id}`, () => show(id));
}

// A trap stops the app half-way. In a production build each panic is one; WebAssembly that runs out
// of memory or stack is another. The error of a full stack has no type of its own: its message
// tells, and its trace names WebAssembly.
// Errors of other scripts, such as those of extensions, leave the app running.
const stopAfterTrap = ({ error, reason }) => {
  const it = error || reason;
  const isFull = /stack size|recursion/.test(it) && /wasm-function/.test(it.stack);
  if (it instanceof WebAssembly.RuntimeError || isFull) show('gestopt');
};

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
window.trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (runs.test(markup) ? null : markup),
});

const { js, wasm, integrity } = document.querySelector('script[data-wasm]').dataset;

// A module that is valid where every feature of WebAssembly is known that the build uses: a global
// that can change and comes from outside; a function that takes a reference and returns two values;
// and in it memory.fill, i32.extend8_s and i32.trunc_sat_f32_s. xtask/src/cut/tests.rs proves it.
const features = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 1, 96, 1, 111, 2, 127, 127, 2, 6, 1, 0, 0, 3, 127, 1, 3, 2, 1,
  0, 5, 3, 1, 0, 0, 10, 23, 1, 21, 0, 65, 0, 65, 0, 65, 0, 252, 11, 0, 65, 0, 192, 67, 0, 0, 0, 0,
  252, 0, 11,
];
const { WebAssembly, CSSLayerBlockRule, HTMLDialogElement, crypto } = window;

const AS_PRELOADED = { mode: 'no-cors', credentials: 'include' };

// The wasm that index.html preloads. The request must be like that of the preload, or a browser
// would fetch the wasm twice. Firefox and WebKit use a preload for no request with a hash, so that
// the hash is checked here; and WebKit for none that could go to another origin.
const preloaded = async () => {
  // Only a page that came over HTTPS can hash.
  const hashes = integrity && crypto.subtle;
  const answer = await fetch(wasm, hashes ? AS_PRELOADED : { integrity });
  const bytes = await answer.arrayBuffer();
  if (hashes) {
    const hash = new Uint8Array(await hashes.digest('SHA-256', bytes));
    // As when the browser itself refuses a file.
    if (integrity !== `sha256-${btoa(String.fromCharCode(...hash))}`) throw new TypeError(wasm);
  }
  return bytes;
};

// docs/browsers.md says since when browsers have these.
if (!CSSLayerBlockRule || !HTMLDialogElement) {
  show('te-oud');
} else if (!WebAssembly) {
  // A browser with the others has WebAssembly as well, unless somebody switched it off.
  show('beveiligd');
} else if (!WebAssembly.validate(new Uint8Array(features))) {
  show('te-oud');
} else {
  addEventListener('error', stopAfterTrap);
  addEventListener('unhandledrejection', stopAfterTrap);
  import(js)
    .then(({ default: init }) => init({ module_or_path: preloaded() }))
    .catch((error) => {
      console.error(error);
      // A file that did not come whole is a TypeError. Safari before 16 does not know
      // 'wasm-unsafe-eval', and refuses all WebAssembly under a policy without 'unsafe-eval'.
      show({ TypeError: 'onbereikbaar', EvalError: 'te-oud' }[error.name] || 'gestopt');
    });
}
