// In a build with fixture mode: asks for the files of the scenario together with the app.

import { ask, beginsWithZaken, settings } from './ahead.js';

// What the overview is made of.
const OVERVIEW = [
  'zaken',
  'statussen',
  'resultaten',
  'catalogussen',
  'zaaktypen',
  'statustypen',
  'resultaattypen',
];

const begin = async () => {
  const { scenario } = await settings;
  const name = new URLSearchParams(location.search).get('scenario') ?? scenario;
  // src/routes/files.rs takes no other names.
  if (!/^[\w-]+$/.test(name)) return;
  for (const file of ['scenario', ...(beginsWithZaken ? OVERVIEW : [])]) {
    // As src/gateway/fixtures/fetch.rs asks.
    ask(`/fixtures/${name}/${file}.json`, { cache: 'no-cache' });
  }
};
begin().catch(() => {});
