import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { SeedPerson } from '../../seed/seed';
import { SALESFORCE_HOSTS } from '../hosts';
import type { Org } from '../org';
import type { Access } from '../sign-in/access';
import { completeFirstResponse } from './complete-first-response';
import { shell } from './shell';
import { accountView } from './views/account-view';
import { caseView } from './views/case-view';
import { listView } from './views/list-view';

const kinds: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/** The page host: the shell, its files, the crossing from the login host, and what the shell's script asks for (`/aura/`). */
export function pageRoutes(org: Org, access: Access, people: SeedPerson[]): Hono {
  const app = new Hono();
  /** Every delivery of the page is as if somebody had edited its layout before. */
  let stamp = 1_733_751_311_000;
  const person = (c: Context) => {
    const session = access.pageSessions.of(c.req.raw);
    return people.find((one) => one.key === session?.personKey) ?? null;
  };

  app.get('/secur/frontdoor.jsp', (c) => {
    const key = access.crossFrontDoor(c.req.query('otp') ?? '');
    const path = c.req.query('retURL') ?? '';
    if (key !== null) c.header('set-cookie', access.pageSessions.cookie(access.pageSessions.open(key)));
    return c.redirect(path.startsWith('/lightning/') ? path : '/lightning/page/home', 302);
  });

  app.get('/resource/lightning/:file', (c) => {
    const file = c.req.param('file');
    const kind = kinds[file.split('.').pop() ?? ''];
    if (!/^[a-z-]+\.(js|css)$/.test(file) || kind === undefined) return c.notFound();
    try {
      const text = readFileSync(new URL(`./app/${file}`, import.meta.url), 'utf8');
      return c.body(text, 200, { 'content-type': `${kind}; charset=utf-8`, 'cache-control': 'no-store' });
    } catch {
      return c.notFound();
    }
  });

  // The API does not live here: the redirect makes clients drop their Authorization header.
  app.all('/services/*', (c) => {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`https://${SALESFORCE_HOSTS.api}${pathname}${search}`, 302);
  });

  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/', (c) => c.redirect('/lightning/page/home', 302));
  app.get('/lightning/*', (c) => {
    if (person(c) !== null) {
      stamp += 86_400_000;
      return c.html(shell(org.switches, stamp));
    }
    const { pathname, search } = new URL(c.req.url);
    const query = new URLSearchParams({ ec: '302', startURL: pathname + search });
    return c.redirect(`https://${SALESFORCE_HOSTS.api}/?${query}`, 302);
  });

  app.use('/aura/*', async (c, next) => {
    // The header cannot be sent across origins, so it stands for the real page's CSRF token.
    if (person(c) === null || c.req.header('x-sandbox-workspace') === undefined) {
      return c.json({ error: 'aura:invalidSession' }, 401);
    }
    return next();
  });
  app.get('/aura/me', (c) => {
    const me = person(c);
    return c.json({ name: me?.name, title: me?.title, id: me?.salesforceId });
  });
  const found = (c: Context, view: object | null) =>
    view === null ? c.json({ error: 'Data not available' }, 404) : c.json(view);
  app.get('/aura/:type/list', (c) => found(c, listView(org, c.req.param('type'), c.req.query('filterName'))));
  app.get('/aura/Case/:id', (c) => found(c, caseView(org, c.req.param('id'))));
  app.get('/aura/Account/:id', (c) => found(c, accountView(org, c.req.param('id'))));

  app.post('/aura/Case/:id/comments', async (c) => {
    const record = org.find('Case', c.req.param('id'));
    const { text, published } = await c.req.json<{ text: string; published: boolean }>();
    if (record === null) return c.json({ error: 'Data not available' }, 404);
    const userId = person(c)?.salesforceId ?? '';
    const values = { ParentId: record.Id, CommentBody: String(text), IsPublished: published === true };
    org.insert('CaseComment', values, userId);
    if (published === true) completeFirstResponse(org, record.Id, userId);
    return c.json(caseView(org, record.Id));
  });
  app.post('/aura/Case/:id/status', async (c) => {
    const record = org.find('Case', c.req.param('id'));
    const { status } = await c.req.json<{ status: string }>();
    if (record === null) return c.json({ error: 'Data not available' }, 404);
    const closed = status === 'Closed';
    const userId = person(c)?.salesforceId ?? '';
    const ClosedDate = closed ? org.stamp() : null;
    org.update('Case', record.Id, { Status: String(status), IsClosed: closed, ClosedDate }, userId);
    return c.json(caseView(org, record.Id));
  });
  return app;
}
