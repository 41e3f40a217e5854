import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { escapeHtml } from '../../core/escape-html';
import type { ZendeskContext } from '../zendesk-context';
import type { ZendeskSwitches } from '../zendesk-switches';
import { zendeskLoginPage } from './zendesk-login-page';

/** The agent workspace: one document for every address under `/agent`, its script and style, and signing in and out. */
export function zendeskPages({ core, sessions, switches }: ZendeskContext): Hono {
  const app = new Hono();

  app.get('/', (c) => c.redirect('/agent'));

  app.get('/access/unauthenticated', (c) => c.html(zendeskLoginPage(core, local(c.req.query('return_to')))));

  app.post('/access/login', async (c) => {
    const form = await c.req.formData();
    const person = core.seed.people.find(({ key }) => key === form.get('person'));
    const wanted = form.get('return_to');
    const returnTo = local(typeof wanted === 'string' ? wanted : undefined);
    if (person === undefined) return c.html(zendeskLoginPage(core, returnTo), 401);
    c.header('set-cookie', sessions.cookie(sessions.open(person.key)));
    return c.redirect(returnTo);
  });

  app.get('/access/logout', (c) => {
    const session = sessions.of(c.req.raw);
    if (session !== null) sessions.close(session.token);
    c.header('set-cookie', sessions.expiredCookie());
    return c.redirect('/access/unauthenticated');
  });

  const workspace = (c: Context) => {
    const session = sessions.of(c.req.raw);
    if (session === null) {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/access/unauthenticated?return_to=${encodeURIComponent(pathname + search)}`);
    }
    const person = core.seed.people.find(({ key }) => key === session.personKey);
    return c.html(workspaceDocument(person?.name ?? '', session.csrfToken, switches));
  };
  app.get('/agent', workspace);
  app.get('/agent/*', workspace);

  app.get('/workspace/:file', (c) => {
    const file = c.req.param('file');
    if (!/^[a-z-]+\.(js|css)$/.test(file)) return c.notFound();
    try {
      const text = readFileSync(new URL(`./workspace/${file}`, import.meta.url), 'utf8');
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      return c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=600' });
    } catch {
      return c.notFound();
    }
  });

  app.get('/favicon.ico', (c) => c.body(null, 204));
  return app;
}

/** Only addresses of this host, so that signing in leads nowhere else. */
function local(path: string | undefined): string {
  return path?.startsWith('/') && !path.startsWith('//') ? path : '/agent';
}

function workspaceDocument(name: string, csrfToken: string, switches: ZendeskSwitches): string {
  const { pageGeneration, layout, tabElement, pageLanguage, theme } = switches;
  const direction = /^(ar|he)\b/.test(pageLanguage) ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${escapeHtml(pageLanguage)}" dir="${direction}" data-generation="${pageGeneration}"
data-layout="${layout}" data-tab="${tabElement}" data-theme="${theme}"><head><meta charset="utf-8"><title>Acme Support</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csrf-token" content="${escapeHtml(csrfToken)}"><meta name="agent" content="${escapeHtml(name)}">
<link rel="stylesheet" href="/workspace/workspace.css"></head>
<body><div id="app"></div><script type="module" src="/workspace/workspace.js"></script></body></html>`;
}
