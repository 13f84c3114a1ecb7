// Fetches the part of the page at the address at the same time as the app. The app itself would
// know the page only once it runs. `cargo xtask dist` puts this script before boot.js.

// Each page has its address as in src/routes/table.rs, the name of its part, the bundle with the
// files of that part, and the bundle for what is below the first screen, or null. A bundle has its
// name, its hash, and the names and lengths of the files in it.
const PAGES = __PAGES__;

const segments = (path) => path.split('/').filter(Boolean);
const isHere = (address) => {
  const here = segments(location.pathname);
  const wanted = segments(address);
  return (
    wanted.length === here.length &&
    wanted.every((it, place) => it.startsWith(':') || it === here[place])
  );
};

// The address is from the root. `import.meta` would be an error in a browser that is too old, and
// boot.js could then not say so.
const download = (name, options) => fetch(`/${name}`, options);

const underWay = new Map();

// Whether there is another version of the app by now. index.html then names another file in the
// place of `file`, a name that this version has from index.html.
let isOld;
const compare = async (file) => {
  // A server that hangs must not keep the page from saying that something is missing.
  const signal = AbortSignal.timeout?.(8000);
  const html = await (await download('', { cache: 'no-store', signal })).text();
  // A text about maintenance names none of the files, and is no new version.
  isOld = html.includes('data-wasm=') && !html.includes(file);
};
const say = () => isOld && dispatchEvent(new Event('mijnzaken-verouderd'));

// The app sends this event when it shows that something is missing (src/browser/boot.rs). A part
// that was only fetched in advance is no reason to disturb the resident.
addEventListener('mijnzaken-mist', say);

// A file from a bundle is used once. If the bundle failed, the file itself is fetched. That a file
// is gone looks like a connection that fails: its hash is checked, and no other text has that hash.
export const fetchPart = (name, integrity) => {
  const early = underWay.get(name);
  underWay.delete(name);
  const again = () => download(name, { integrity });
  return (early ? early.catch(again) : again()).catch(async (error) => {
    await compare(document.querySelector('script[data-wasm]').getAttribute('src')).catch(() => {});
    throw error;
  });
};

// The style sheet of a part may be gone while its code is the same.
const onMissing = async ({ target }) => {
  const deel = target.dataset?.deel;
  if (!deel) return;
  await compare(target.getAttribute('href'));
  if (PAGES.some(([address, part]) => part === deel && isHere(address))) say();
  // It was fetched in advance: it is fetched again when it is needed.
  else target.setAttribute('disabled', '');
};
addEventListener('error', (event) => onMissing(event).catch(() => {}), true);

const begin = ([bundle, integrity, files], priority) => {
  const bytes = download(bundle, { integrity, priority }).then((it) => it.arrayBuffer());
  let end = 0;
  for (const [name, length] of files) {
    const start = end;
    end += length;
    const early = bytes.then((it) => {
      const headers = { 'Content-Type': 'application/wasm' };
      return new Response(it.slice(start, start + length), { headers });
    });
    // Without this, the browser would report a failure as an unhandled rejection.
    early.catch(() => {});
    underWay.set(name, early);
  }
};

for (const [address, part, own, below] of PAGES) {
  if (isHere(address)) {
    document.querySelector(`link[data-deel=${part}]`)?.removeAttribute('disabled');
    begin(own, 'auto');
    // What is below the first screen must not delay the first screen.
    if (below) begin(below, 'low');
  }
}
