// A real OpenID provider (npm oidc-provider) for tests and for trying the app. The people of a
// resource pack can log in with one click.
//
//   node provider.mjs --port N --accounts FILE [--until-stdin-ends]
//
// The environment variable OIDC_PROVIDER names the folder of the package. The provider keeps its
// data in memory only.

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    accounts: { type: 'string' },
    // For a parent process that may end without a chance to stop this program.
    'until-stdin-ends': { type: 'boolean', default: false },
  },
});
const folder = process.env.OIDC_PROVIDER;
if (!folder || !options.accounts) {
  console.error('usage: OIDC_PROVIDER=FOLDER node provider.mjs --port N --accounts FILE');
  process.exit(2);
}
const accounts = JSON.parse(readFileSync(options.accounts, 'utf8'));
const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { Provider, errors } = await import(pathToFileURL(join(folder, main)));

// The audience of the access tokens: the gateway.
const RESOURCE = 'urn:mijnzaken:gateway';
const SUBSTANTIAL = 'http://eidas.europa.eu/LoA/substantial';
const asked = [];

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };

const account = (sub) => accounts.find((it) => it.sub === sub);

// The claims for the ID token. The page reads that token and needs no BSN, so that every BSN is
// left out.
function known({ sub, name, represents }) {
  const { bsn, ...rest } = represents ?? {};
  return { sub, name, ...(represents && { represents: rest }) };
}

const server = createServer();
await new Promise((resolve) => server.listen(Number(options.port), '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  jwks: { keys: [jwk] },
  cookies: {
    keys: [randomUUID()],
    // Browsers refuse cookies with SameSite=None without TLS.
    long: { sameSite: 'lax', httpOnly: true },
    short: { sameSite: 'lax', httpOnly: true },
  },
  claims: { openid: ['sub', 'name', 'represents'], acr: null, sid: null, auth_time: null, iss: null },
  scopes: ['openid', 'profile', 'offline_access'],
  conformIdTokenClaims: false,
  acrValues: [SUBSTANTIAL],
  pkce: { methods: ['S256'], required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: async (ctx, client) => client.grantTypeAllowed('refresh_token'),
  clientDefaults: { grant_types: ['authorization_code', 'refresh_token'] },
  extraClientMetadata: { properties: ['access_token_ttl'] },
  extraParams: ['kc_idp_hint'],
  clientBasedCORS: (ctx, origin, client) =>
    client.redirectUris.some((uri) => new URL(uri).origin === origin),
  ttl: {
    AccessToken: (ctx, token, client) => client.access_token_ttl ?? 300,
    AuthorizationCode: 60,
    IdToken: 300,
    RefreshToken: 15 * 60,
    Interaction: 10 * 60,
    Session: 15 * 60,
    Grant: 15 * 60,
  },
  features: {
    devInteractions: { enabled: false },
    registration: { enabled: true, initialAccessToken: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (ctx, resource, client) => ({
        scope: '',
        audience: RESOURCE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: client.access_token_ttl ?? 300,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
    rpInitiatedLogout: {
      enabled: true,
      // No question: the person has already chosen to log out in the app.
      logoutSource: (ctx, form) => {
        const go = '<script>document.forms[0].submit()</script>';
        const yes = '<input type="hidden" name="logout" value="yes" form="op.logoutForm">';
        ctx.body = page('Uitloggen', `${form}${yes}${go}`);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = page('Uitgelogd', '<p>U bent uitgelogd.</p>');
      },
    },
  },
  interactions: { url: (ctx, interaction) => `/interactie/${interaction.uid}` },
  findAccount: (ctx, sub) => account(sub) && { accountId: sub, claims: () => known(account(sub)) },
  extraTokenClaims: (ctx, token) => {
    const { bsn, kvk, rsin, represents } = account(token.accountId) ?? {};
    return { bsn, kvk, rsin, represents };
  },
  // Grants everything without asking for consent: the app is the municipality's own.
  loadExistingGrant: async (ctx) => {
    const { client, session } = ctx.oidc;
    const id = session.grantIdFor(client.clientId);
    const grant = (id && (await provider.Grant.find(id)))
      ?? new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid profile offline_access');
    await grant.save();
    return grant;
  },
  renderError: (ctx, out) => {
    ctx.type = 'html';
    ctx.body = page('Fout', `<pre>${escape(JSON.stringify(out, null, 2))}</pre>`);
  },
});

// The page on which to choose an account.

async function interaction(request, response) {
  if (request.method !== 'POST') {
    await provider.interactionDetails(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(choices());
    return;
  }
  const form = new URLSearchParams(await body(request));
  const { params } = await provider.interactionDetails(request, response);
  await provider.interactionFinished(request, response, outcome(form, params));
}

function outcome(form, params) {
  switch (form.get('knop')) {
    case 'annuleren':
      return { error: 'access_denied', error_description: 'de gebruiker heeft geannuleerd' };
    case 'fout':
      return { error: 'server_error', error_description: 'er ging iets mis' };
    default: {
      const acr = params.acr_values?.split(' ')[0] ?? SUBSTANTIAL;
      return { login: { accountId: form.get('wie'), acr, remember: true } };
    }
  }
}

function choices() {
  const radio = ({ sub, name, represents }, index) => `
    <p><label><input type="radio" name="wie" value="${escape(sub)}"${index ? '' : ' checked'}>
    ${escape(name)}${represents ? ` namens ${escape(represents.name)}` : ''}</label></p>`;
  return page('Inloggen', `
    <form method="post">
      <fieldset><legend>Wie bent u?</legend>${accounts.map(radio).join('')}</fieldset>
      <p>
        <button name="knop" value="inloggen">Inloggen</button>
        <button name="knop" value="annuleren">Annuleren</button>
        <button name="knop" value="fout">Fout</button>
      </p>
    </form>`);
}

function page(title, content) {
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>${title}</h1>${content}</main></body></html>`;
}

function escape(text) {
  return String(text).replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
}

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const callback = provider.callback();
server.on('request', async (request, response) => {
  const url = new URL(request.url, issuer);
  try {
    if (url.pathname === '/_laatste') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(asked));
    } else if (url.pathname.startsWith('/interactie/')) {
      await interaction(request, response);
    } else {
      if (url.pathname === '/auth') asked.push(Object.fromEntries(url.searchParams));
      await callback(request, response);
    }
  } catch (error) {
    response.statusCode = error instanceof errors.OIDCProviderError ? error.status : 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page('Fout', `<p>${escape(error.message)}</p>`));
  }
});
if (options['until-stdin-ends']) process.stdin.resume().on('end', () => process.exit());
console.log(`ready ${issuer}`);
