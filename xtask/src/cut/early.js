// Fetches the part of the page at the address at the same time as the app. The app itself would
// know the page only once it runs. `cargo xtask dist` puts this script before boot.js.

// The lengths of the files that were cut off, by their numbers.
const LENGTHS = __LENGTHS__;
// The table with the beginning of the name of each of these files and its hash. It is a file of its
// own, because who visits one page needs no more than its bundles.
const TABLE = __TABLE__;
// The length of the wasm of the app.
const APP = __APP__;
// Each page has its address as in src/routes/table.rs, the name of its part, the bundle with the
// files of that part, and the bundle for what is below the first screen, or null. A bundle has the
// beginning of its name, its hash, and the numbers of its files.
const PAGES = __PAGES__;
// The bundle with the client of OpenID Connect.
const OIDC = __OIDC__;

// Where the app goes on after logging in: src/access/oidc/attempt.rs keeps that.
const pageAfterReturn = () => {
  try {
    const attempt = sessionStorage.getItem('mijnzaken.inloggen');
    return new URL(new URLSearchParams(attempt).get('page'), location.origin).pathname;
  } catch {
    // The browser gives no storage.
    return '/';
  }
};
const here = location.pathname === '/terug' ? pageAfterReturn() : location.pathname;

const segments = (path) => path.split('/').filter(Boolean);
const isHere = (address, path = here) => {
  const [own, wanted] = [segments(path), segments(address)];
  return (
    wanted.length === own.length &&
    wanted.every((it, place) => it.startsWith(':') || it === own[place])
  );
};

// The address is from the root. `import.meta` would be an error in a browser that is too old, and
// boot.js could then not say so.
const download = (name, options) => fetch(`/${name}`, options);

// The rest of the name of a file is the beginning of its hash, so that it need not be in the tables.
const hex = (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0');
const beginning = (hash) => Array.from(atob(hash.slice(0, 12)), hex).join('').slice(0, 16);
const downloadFile = (start, ending, hash, priority = 'auto') =>
  download(`${start}-${beginning(hash)}.${ending}`, { integrity: `sha256-${hash}`, priority });

let table;
const rowOf = async (number) => {
  table = table || downloadFile(...TABLE, 'low').then((it) => it.json());
  // What did not come is asked for again next time.
  table.catch(() => (table = undefined));
  return (await table)[number];
};
// The next page should not wait for it; the first one comes first.
const tableAhead = () => rowOf(0).catch(() => {});

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
  const again = async () => {
    const [start, hash] = await rowOf(number);
    return WebAssembly.compileStreaming(downloadFile(start, 'wasm', hash));
  };
  return (early ? early.catch(again) : again()).catch(async (error) => {
    await compare(document.querySelector('script[data-wasm]').getAttribute('src')).catch(() => {});
    throw error;
  });
};

// How the script of wasm-split loads a file, which it calls with what the file imports.
export const part = (number) => () => {
  const module = fetchPart(number);
  // Without this, the browser would report a failure as an unhandled rejection.
  module.catch(() => {});
  return async (imports) => WebAssembly.instantiate(await module, imports);
};

// The style sheet of a part may be gone while its code is the same.
const onMissing = async ({ target }) => {
  const deel = target.dataset?.deel;
  if (!deel) return;
  await compare(target.getAttribute('href'));
  const isShown = ([address, part]) => part === deel && isHere(address, location.pathname);
  if (PAGES.some(isShown)) say();
  // It was fetched in advance: it is fetched again when it is needed.
  else target.setAttribute('disabled', '');
};
addEventListener('error', (event) => onMissing(event).catch(() => {}), true);

const begin = ([start, hash, numbers], priority, after) => {
  const file = () => downloadFile(start, 'bin', hash, priority).then((it) => it.arrayBuffer());
  const bytes = after ? after.then(file, file) : file();
  let place = 0;
  for (const number of numbers) {
    const [first, last] = [place, place + LENGTHS[number]];
    place = last;
    // It is compiled while the app is still on its way.
    const early = bytes.then((it) => WebAssembly.compile(it.slice(first, last)));
    // As above.
    early.catch(() => {});
    underWay.set(number, early);
  }
  return bytes;
};

// The app runs before its page does. On a slow line the page would take half of the line from it, so
// that it waits until little of the app is left: as much as comes while the page is asked for.
const MOST = 0.75;
const appIsNear = new Promise((resolve) => {
  addEventListener('mijnzaken-komt', ({ detail }) => detail > MOST * APP && resolve());
});

for (const [address, part, own, below] of PAGES) {
  if (isHere(address)) {
    document.querySelector(`link[data-deel=${part}]`)?.removeAttribute('disabled');
    const first = begin(own, 'auto', appIsNear);
    // What is below the first screen must not delay the first screen. Few servers mind a priority.
    if (below) begin(below, 'low', first);
    first.catch(() => {}).then(tableAhead);
  }
}

// ahead.js knows from config.json who will need it.
export const beginOidc = () => begin(OIDC, 'high');
