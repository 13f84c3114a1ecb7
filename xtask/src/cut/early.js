// Fetches the part of the page at the address at the same time as the app. The app itself would
// know the page only once it runs. `cargo xtask dist` puts this script before boot.js.

// The files that were cut off. Each has the beginning of its name, its length and its hash.
const FILES = __FILES__;
// Each page has its address as in src/routes/table.rs, the name of its part, the bundle with the
// files of that part, and the bundle for what is below the first screen, or null. A bundle has the
// beginning of its name, its hash, and the numbers of its files in the table above.
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

// The rest of the name of a file is the beginning of its hash, so that it need not be in the tables.
const hex = (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0');
const beginning = (hash) => Array.from(atob(hash.slice(0, 12)), hex).join('').slice(0, 16);
const downloadFile = (start, ending, hash, priority) =>
  download(`${start}-${beginning(hash)}.${ending}`, { integrity: `sha256-${hash}`, priority });

// By the numbers of the files.
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
const fetchPart = (number) => {
  const early = underWay.get(number);
  underWay.delete(number);
  const [start, , hash] = FILES[number];
  const again = () => downloadFile(start, 'wasm', hash);
  return (early ? early.catch(again) : again()).catch(async (error) => {
    await compare(document.querySelector('script[data-wasm]').getAttribute('src')).catch(() => {});
    throw error;
  });
};

// How the script of wasm-split loads a file, which it calls with what the file imports.
export const part = (number) => () => {
  const source = fetchPart(number);
  // Without this, the browser would report a failure as an unhandled rejection.
  source.catch(() => {});
  return async (imports) => WebAssembly.instantiateStreaming(source, imports);
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

const begin = ([start, hash, numbers], priority) => {
  const bytes = downloadFile(start, 'bin', hash, priority).then((it) => it.arrayBuffer());
  let place = 0;
  for (const number of numbers) {
    const [first, last] = [place, place + FILES[number][1]];
    place = last;
    const early = bytes.then((it) => {
      const headers = { 'Content-Type': 'application/wasm' };
      return new Response(it.slice(first, last), { headers });
    });
    // As above.
    early.catch(() => {});
    underWay.set(number, early);
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
