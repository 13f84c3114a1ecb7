// Has the browser fetch the part of the page at the address together with the app, which knows its
// address only once it runs. Put in front of boot.js by `cargo xtask dist`.

// For each page: its address as in src/routes/table.rs, its part, and the files of the part with
// the hashes to check them by.
const PARTS = __PARTS__;

const segments = (path) => path.split('/').filter(Boolean);
const here = segments(location.pathname);
const isHere = (address) =>
  segments(address).length === here.length &&
  segments(address).every((it, place) => it.startsWith(':') || it === here[place]);

const download = (name, integrity) =>
  fetch(new URL(`./${name}`, import.meta.url), { integrity });

const underWay = new Map();

// What was fetched early serves once; when that failed, the file is fetched again.
export const fetchPart = (name, integrity) => {
  const early = underWay.get(name);
  underWay.delete(name);
  const again = () => download(name, integrity);
  return early ? early.catch(again) : again();
};

for (const [address, part, files] of PARTS) {
  if (isHere(address)) {
    document.querySelector(`link[data-deel=${part}]`)?.removeAttribute('disabled');
    for (const [name, integrity] of files) {
      const early = download(name, integrity);
      // Without this, a failure that nobody has asked about yet would be an error in the console.
      early.catch(() => {});
      underWay.set(name, early);
    }
  }
}
