// The service worker: without a connection, a later visit gets the page of the app with a text that
// says so, in the place of the browser's own. It keeps the page and the files that this page needs,
// and touches nothing else: no answer of a gateway, no settings. With a connection the page always
// comes from the server.

const KEPT = 'mijnzaken';
// The first segments of the addresses of pages. Others on this origin are not the app's.
const PAGES = __SEGMENTS__;

// The files that the page needs to say something.
const filesOf = (html) =>
  [...html.matchAll(/<(?:script|link rel=stylesheet)[^>]*? (?:src|href)=(\/[^ >]+)([^>]*)>/g)]
    .filter(([, , rest]) => !rest.includes(' disabled'))
    .map(([, file]) => file);

// What was kept of another version goes.
const keep = async (answer) => {
  const html = await answer.clone().text();
  // A text about maintenance is no page of the app.
  if (!html.includes('data-wasm=')) return;
  const cache = await caches.open(KEPT);
  const before = await cache.match('/');
  if (before && (await before.text()) === html) return;
  await caches.delete(KEPT);
  const fresh = await caches.open(KEPT);
  await fresh.addAll(filesOf(html));
  await fresh.put('/', answer);
};

const isPage = (answer) =>
  answer.ok && (answer.headers.get('Content-Type') ?? '').startsWith('text/html');

addEventListener('install', (event) => {
  const first = async () => {
    const answer = await fetch('/', { cache: 'no-store' });
    if (isPage(answer)) await keep(answer);
    await skipWaiting();
  };
  event.waitUntil(first());
});

// Whether the page was not to be had from the server.
let isAway = false;

const pageFor = async (event) => {
  try {
    // Not by navigation preload: that asks for addresses of others as well, such as those of a
    // backend that logs in, and for each of them twice.
    const answer = await fetch(event.request);
    isAway = false;
    if (isPage(answer)) event.waitUntil(keep(answer.clone()).catch(() => {}));
    return answer;
  } catch (error) {
    const kept = await caches.match('/', { cacheName: KEPT });
    if (!kept) throw error;
    isAway = true;
    // boot.js then says at once that there is no connection.
    const html = (await kept.text()).replace('<html', '<html data-zonder-verbinding');
    return new Response(html, { headers: kept.headers });
  }
};

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (PAGES.includes(pathname.split('/')[1])) event.respondWith(pageFor(event));
  } else if (isAway) {
    const kept = caches.match(request.url, { cacheName: KEPT });
    event.respondWith(kept.then((it) => it ?? fetch(request)));
  }
});
