// Registers the service worker (worker.js), or takes it away where config.json says so.

import { settings } from './ahead.js';

const WORKER = '/worker.js';

const register = async () => {
  const workers = navigator.serviceWorker;
  const { offline } = await settings;
  if (offline !== false) return workers.register(WORKER);
  const registered = await workers.getRegistration('/');
  const isOurs = registered?.active?.scriptURL.endsWith(WORKER);
  return isOurs && (await registered.unregister()) && caches.delete('mijnzaken');
};

// The page itself comes first. A browser may have no service workers, or refuse them.
addEventListener('load', () => register().catch(() => {}));
