// Fetches the part of the page at the address at the same time as the app. The app itself would
// know the page only once it runs. `cargo xtask dist` puts this script before boot.js.

// Each page has its address as in src/routes/table.rs, the name of its part, the bundle with the
// files of that part, and the bundle for what is below the first screen, or null. A bundle has its
// name, its hash, and the names and lengths of the files in it.
const PAGES = __PAGES__;

const segments = (path) => path.split('/').filter(Boolean);
const here = segments(location.pathname);
const isHere = (address) =>
  segments(address).length === here.length &&
  segments(address).every((it, place) => it.startsWith(':') || it === here[place]);

// No base address: browsers that are too old, which boot.js tells so, would not understand
// `import.meta`.
const download = (name, options) => fetch(`/${name}`, options);

const underWay = new Map();

// A file from a bundle is used once. If the bundle failed, the file itself is fetched.
export const fetchPart = (name, integrity) => {
  const early = underWay.get(name);
  underWay.delete(name);
  const again = () => download(name, { integrity });
  return early ? early.catch(again) : again();
};

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
