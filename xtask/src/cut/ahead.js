// Asks, while the wasm is on its way, for what the app will certainly ask first. `cargo xtask dist`
// bundles this script with boot.js. src/browser/fetch takes the answers; it asks as usual for one
// that is not here or did not come.

import { beginOidc } from './early.js';

// The answers that were not taken yet, by their addresses.
const answers = new Map();
// An answer that nobody took for so long, in milliseconds, is old.
const LIFE = 30000;

// An answer whose body is there already: the app then need not wait for the pieces.
const whole = async (request) => {
  const answer = await request;
  // One without a body, or a redirect, of which the browser tells nothing.
  if (!answer.body) return answer;
  const { status, headers } = answer;
  return new Response(await answer.arrayBuffer(), { status, headers });
};

// Asks with the options of `fetch` that the app itself would have. A request with a token is never
// made here.
export const ask = (address, options) => {
  const { href } = new URL(address, location.origin);
  const stop = new AbortController();
  const answer = whole(fetch(href, { ...options, signal: stop.signal }));
  // The app finds out by itself.
  answer.catch(() => {});
  answers.set(href, { answer, stop, at: performance.now() });
  return answer;
};

// The answer from an address, once. Aborting by `signal` aborts the request.
window.mijnzakenAhead = (address, signal) => {
  const { href } = new URL(address, location.origin);
  const found = answers.get(href);
  answers.delete(href);
  if (!found || performance.now() - found.at > LIFE) return undefined;
  signal?.addEventListener('abort', () => found.stop.abort());
  return found.answer;
};

const path = location.pathname;
// What the windows of this browser tell each other (src/session/windows.rs): when somebody was
// active, or why the session ended.
const mark = () => localStorage.getItem('mijnzaken.sessie') ?? '';
const SESSION = 15 * 60 * 1000;
const wasActive = () => {
  const ago = /^\d+$/.test(mark()) ? Date.now() - mark() : -1;
  return ago >= 0 && ago < SESSION;
};

// As src/browser/fetch asks.
const options = (headers, credentials = 'same-origin') => ({
  headers,
  credentials,
  cache: 'no-store',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
});
const JSON_ONLY = { Accept: 'application/json' };
const WITH_COOKIE = { ...JSON_ONLY, 'X-CSRF': '1' };
const ZGW = { ...WITH_COOKIE, 'Accept-Crs': 'EPSG:4326', 'Content-Crs': 'EPSG:4326' };

const below = (base) => base.replace(/\/+$/, '');

// The pages that begin with all zaken.
export const beginsWithZaken = ['/', '/aanvragen', '/terug'].includes(path);

// The addresses of the types of zaken, as src/gateway/lijst asks for them: those of one zaaktype as
// a list if there are several, or if more zaken follow.
const typesOf = ({ results, next }, catalogi) => {
  const base = new URL(below(catalogi), location.origin).href;
  const addressOf = (kind, url) => `${base}/${kind}/${url.split('/').pop()}`;
  const addresses = new Set();
  for (const [kind, typeOf] of [
    ['statustypen', (zaak) => zaak._expand?.status?.statustype],
    ['resultaattypen', (zaak) => zaak._expand?.resultaat?.resultaattype],
  ]) {
    const found = new Map();
    for (const zaak of results) {
      const zaaktype = addressOf('zaaktypen', zaak.zaaktype);
      addresses.add(zaaktype);
      const type = typeOf(zaak);
      if (type) found.set(zaaktype, (found.get(zaaktype) ?? new Set()).add(addressOf(kind, type)));
    }
    for (const [zaaktype, types] of found) {
      const list = `${base}/${kind}?zaaktype=${encodeURIComponent(zaaktype)}`;
      for (const address of types.size > 1 || next ? [list] : types) addresses.add(address);
    }
  }
  return addresses;
};

const withBackend = async ({ sessionUrl }, { zaken, catalogi }) => {
  // Who logged out here only is not let in unasked.
  if (mark() === 'alleen-hier' || path === '/uitgelogd') return;
  const { status } = await ask(sessionUrl, options(WITH_COOKIE));
  const [, zaak] = /^\/aanvragen\/([\da-f-]{36})$/.exec(path) ?? [];
  if (![200, 204].includes(status) || !(beginsWithZaken || zaak)) return;
  const address = `${below(zaken)}/zaken${zaak ? `/${zaak}` : ''}?expand=status,resultaat`;
  const first = ask(address, options(ZGW));
  if (!zaak) ask(`${below(catalogi)}/catalogussen`, options(ZGW));
  const came = await (await first).clone().json();
  const page = zaak ? { results: [came] } : came;
  for (const type of typesOf(page, catalogi)) ask(type, options(ZGW));
};

const withProvider = ({ issuer }) => {
  const isReturn = path === '/terug';
  if (!isReturn && !wasActive()) return;
  beginOidc();
  // Only an answer to an attempt of this window is exchanged for a token.
  const isAnswer = /[?&]code=/.test(location.search) && sessionStorage.getItem('mijnzaken.inloggen');
  if (isReturn && !isAnswer) return;
  ask(`${below(issuer)}/.well-known/openid-configuration`, options(JSON_ONLY, 'omit'));
};

const readSettings = async () => {
  // index.html asks for the same.
  const answer = await ask('/config.json', options({}));
  return answer.clone().json();
};
// A browser that is too old for this must get as far as boot.js, which says so.
export const settings = readSettings();

const begin = async () => {
  const { mode, login, gateway } = await settings;
  if (mode !== 'gateway') return;
  if (login?.kind === 'bff') await withBackend(login, gateway);
  if (login?.kind === 'oidc') withProvider(login);
};
begin().catch(() => {});
