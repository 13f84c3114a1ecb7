// Has the browser fetch the part of the page at the address together with the app, which knows its
// address only once it runs. Put in front of boot.js by `cargo xtask dist`.

// For each page: its address as in src/routes/table.rs, its part, the files of the part with the
// hashes to check them by, and those of what is below its first screen.
const PARTS = __PARTS__;

const segments = (path) => path.split('/').filter(Boolean);
const here = segments(location.pathname);
const isHere = (address) =>
  segments(address).length === here.length &&
  segments(address).every((it, place) => it.startsWith(':') || it === here[place]);

const download = (name, integrity, priority = 'auto') =>
  fetch(new URL(`./${name}`, import.meta.url), { integrity, priority });

const underWay = new Map();

// What was fetched early serves once; when that failed, the file is fetched again.
export const fetchPart = (name, integrity) => {
  const early = underWay.get(name);
  underWay.delete(name);
  const again = () => download(name, integrity);
  return early ? early.catch(again) : again();
};

const begin = ([name, integrity], priority) => {
  const early = download(name, integrity, priority);
  // Without this, a failure that nobody has asked about yet would be an error in the console.
  early.catch(() => {});
  underWay.set(name, early);
};

for (const [address, part, files, below] of PARTS) {
  if (isHere(address)) {
    document.querySelector(`link[data-deel=${part}]`)?.removeAttribute('disabled');
    for (const file of files) begin(file);
    // What is below the first screen must not hold up what is on it.
    for (const file of below) begin(file, 'low');
  }
}
