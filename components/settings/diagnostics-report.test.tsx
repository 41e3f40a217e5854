// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { DiagnosticsReport } from './diagnostics-report';

type Asked = { name: string; request: unknown };
const worker = vi.hoisted(() => ({ answer: {} as object, asked: [] as Asked[], refuses: '' }));
vi.mock('../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: unknown) => {
    worker.asked.push({ name, request });
    if (name === worker.refuses) throw Object.assign(new Error(name), { code: 'failed' });
    return name === 'read-diagnostics' ? worker.answer : {};
  },
}));

const AT = Date.UTC(2026, 2, 2, 9, 41);
const account = {
  host: 'zendesk',
  account: 'acme.zendesk.com',
  refused: { 'search-export': AT },
  met: { 'slas-placement': { ticket: AT, 'top-level': AT + 1000 } },
  limits: [
    { of: 'account', callClass: null, total: 700, remaining: 699, seenAt: AT, resetAt: AT + 41_000 },
    { of: 'endpoint', callClass: 'GET /api/v2/search', total: 100, remaining: 9, seenAt: AT, resetAt: null },
  ],
  closed: { until: AT + 93_000, problem: 'rate-limited' },
  lastHour: { 'GET /api/v2/search': 2, 'GET /api/v2/tickets/{id}': 5 },
  lastDay: { 'GET /api/v2/tickets/{id}': 12 },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  worker.asked.length = 0;
  worker.refuses = '';
  worker.answer = {
    version: '0.1.0',
    now: AT,
    clockOffset: -2500,
    policy: { version: 'shipped-1', source: 'shipped' },
    sample: true,
    imports: { files: 2, last: AT },
    rows: { copies: 12, outbox: 0 },
    bytes: { databases: 123_456, settings: null },
    accounts: [
      account,
      {
        ...account,
        host: 'salesforce',
        account: 'acme.my.salesforce.com',
        refused: {},
        met: {},
        limits: [],
        closed: null,
        lastHour: {},
        lastDay: {},
      },
    ],
    placed: { 'zendesk/ticket': { candidate: '[data-test-id="omni-header-via-label"]', at: AT } },
  };
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(locale: 'en' | 'de') {
  const page = await mount(
    <Page locale={locale}>
      <DiagnosticsReport />
    </Page>,
  );
  await page.pass(5);
  return page;
}

test('says all that support asks for, line by line', async () => {
  const page = await open('en');
  expect(page.container.querySelector('pre')?.textContent?.split('\n')).toEqual([
    'Bellwether 0.1.0, 2026-03-02T09:41:00.000Z',
    'Host clock ahead of this computer by -2.5 s',
    'Policy shipped-1 (shipped)',
    'Pages show sample data',
    'Imported files: 2, the last at 2026-03-02T09:41:00.000Z',
    'Rows kept: copies 12, outbox 0',
    'Bytes kept: 123456 in databases, ? in settings',
    '',
    'acme.zendesk.com (zendesk)',
    '  Not asked until 2026-03-02T09:42:33.000Z (rate-limited)',
    '  Calls in the last hour: 7',
    '    5 × GET /api/v2/tickets/{id}',
    '    2 × GET /api/v2/search',
    '  Calls in the last 24 hours: 12',
    '    12 × GET /api/v2/tickets/{id}',
    '  Limits as last seen',
    '    account: 699 of 700 left at 2026-03-02T09:41:00.000Z, window until 2026-03-02T09:41:41.000Z',
    '    GET /api/v2/search: 9 of 100 left at 2026-03-02T09:41:00.000Z, window until ?',
    '  Refused by the host',
    '    search-export (2026-03-02T09:41:00.000Z)',
    '  Behaviour met',
    '    slas-placement: ticket (2026-03-02T09:41:00.000Z), top-level (2026-03-02T09:41:01.000Z)',
    '',
    'acme.my.salesforce.com (salesforce)',
    '  Calls in the last hour: 0',
    '  Calls in the last 24 hours: 0',
    '  Limits as last seen',
    '    nothing',
    '  Refused by the host',
    '    nothing',
    '  Behaviour met',
    '    nothing',
    '',
    'Places found for badges',
    '  zendesk/ticket: [data-test-id="omni-header-via-label"] (2026-03-02T09:41:00.000Z)',
  ]);
});

test('is copied as it stands', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const page = await open('de');
  await page.press('Kopieren');
  expect(writeText).toHaveBeenCalledWith(page.container.querySelector('pre')?.textContent);
  expect(page.text()).toContain('Vom Host verweigert');
  vi.unstubAllGlobals();
});

test('what an account refused can be tried again, where it refused something', async () => {
  const page = await open('en');
  expect(page.text()).not.toContain('what acme.my.salesforce.com refused');
  await page.press('Try again what acme.zendesk.com refused');
  expect(worker.asked.map(({ name }) => name)).toEqual([
    'read-diagnostics',
    'try-abilities-again',
    'read-diagnostics',
  ]);
  expect(worker.asked[1]?.request).toEqual({ account: 'acme.zendesk.com' });
});

test('that nothing came of trying again is said', async () => {
  worker.refuses = 'try-abilities-again';
  const page = await open('en');
  await page.press('Try again what acme.zendesk.com refused');
  expect(page.container.querySelector('.note-failed')?.textContent).toContain('That did not work');
});
