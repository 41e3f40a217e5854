import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Fault } from '../sandbox/core/faults';
import type { Sandbox } from '../sandbox/start-sandbox';
import { slaClocks } from '../sandbox/zendesk/sla/sla-clocks';
import { badgeOf } from './harness/badge-of';
import { collectErrors } from './harness/collect-errors';
import { e2e } from './harness/e2e';
import { e2eAs } from './harness/e2e-as';
import { nameAndEscalate } from './harness/name-and-escalate';
import { openPanel } from './harness/open-panel';
import { recomputedRisk } from './harness/recomputed-risk';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { startBrowser, type TestBrowser } from './harness/start-browser';
import { ticketAnswer } from './harness/ticket-answer';
import { transitionsOn } from './harness/transitions-on';
import { untilQuiet } from './harness/until-quiet';
import { writesTo } from './harness/writes-to';

const minute = 60_000;
const ticketCall = (id: number) => ({ path: `/api/v2/tickets/${id}.json` });

/** All of a badge: its shape, its words and what stands behind them; a time of day reads TIME. */
async function expectBadge(page: Page, id: number, words: () => string) {
  const badge = badgeOf(page, `ticket/${id}`);
  const read = async () => {
    const text = (await badge.innerText()).replace(/\s+/g, ' ').trim();
    return text.replace(/\b\d+:\d\d( [AP]M)?/, 'TIME');
  };
  await expect
    .poll(
      async () => {
        const text = await read();
        return text === words() ? 'as expected' : text;
      },
      { message: words() },
    )
    .toBe('as expected');
}

/** What the panel says it does not know, by ids. */
async function markedUnknown(panel: Page): Promise<string[]> {
  const marked = await panel
    .locator('[data-unknown]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-unknown') ?? ''));
  return marked.sort();
}

const shapes: Record<string, string> = { Critical: '■', High: '▲', Watch: '◆', Low: '●' };

/** The badge of a ticket of which all but `unknown` is known, worked out from what the sandbox holds. */
function computedWords(sandbox: Sandbox, id: number, unknown: Parameters<typeof recomputedRisk>[2] = []) {
  const { number, band } = recomputedRisk(sandbox, id, unknown);
  const time = unknown.includes('clocks') ? 'SLA unknown' : timeLeft(sandbox, id);
  return `${shapes[band]} ${number} ${band} ${time}`;
}

function timeLeft(sandbox: Sandbox, id: number): string {
  const { state } = sandbox.zendesk;
  const due = slaClocks(state.ticket(id), state.directory).flatMap(({ stage, breachAt }) =>
    stage === 'active' && breachAt !== null ? [breachAt] : [],
  );
  if (due.length === 0) return 'no SLA';
  const left = Math.min(...due) - sandbox.clock.now();
  const minutes = Math.floor(Math.abs(left) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts =
    days > 0
      ? [
          [days, 'd'],
          [days < 10 ? hours : 0, 'h'],
        ]
      : [
          [hours, 'h'],
          [minutes % 60, 'min'],
        ];
  const words = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(' ');
  return left < 0 ? `SLA ${words} over` : `SLA ${words}`;
}

const refused: [what: string, id: number, fault: Fault, words: string][] = [
  ['403', 4781, { status: 403, body: '{"error":{"title":"Forbidden"}}' }, 'No access in Zendesk'],
  ['404', 4793, { status: 404, body: '{"error":"RecordNotFound"}' }, 'Not found in Zendesk'],
  ['500', 4796, { status: 500, body: 'Something went wrong' }, 'Zendesk has a fault'],
  ['503', 4744, { status: 503, body: '' }, 'Zendesk has a fault'],
  ['the sign-in page with 200', 4764, { answer: 'login-page' }, 'Sign in to Zendesk'],
  ['a dropped connection', 4691, { drop: 'before' }, 'Cannot reach Zendesk'],
  ['half of the JSON', 4799, { answer: 'truncated-json' }, 'Zendesk answered unreadably'],
  ['no JSON at all', 4808, { status: 200, body: 'OK' }, 'Zendesk answered unreadably'],
  ['another ticket', 4812, { status: 200, body: '{"ticket":{"id":1}}' }, 'Zendesk answered unreadably'],
];

type Answer = Awaited<ReturnType<typeof ticketAnswer>>;
type Unknown = NonNullable<Parameters<typeof recomputedRisk>[2]>;

const clocks = ['sla-breached', 'sla-within-warning'];
const priorities = ['priority-high', 'priority-low', 'priority-urgent'];
const ofCustomer = ['engagement-drop-and-support-spike', 'several-unresolved-tickets'];
const everyField = ({ ticket }: Answer, value: unknown) => ({
  ticket: { ...Object.fromEntries(Object.keys(ticket).map((key) => [key, value])), id: ticket.id },
});

/** What hangs on when the ticket was opened, on its tags, and on whether it is solved. */
const opened = ['billing-dispute-open', 'expectation-gap'];

/** What only urgent tickets can be. */
const urgent = ['business-down', 'widespread-issue'];

/** What is unknown of a ticket of which nothing can be read. */
const nearlyAll = [
  ...ofCustomer,
  'no-reply-in-time',
  ...priorities,
  ...clocks,
  'waiting-for-customer',
  ...opened,
  ...urgent,
];

/** Answers that lack something: what is then not known, by the badge, and by the ids that the panel marks as unknown. */
const damaged: {
  what: string;
  id: number;
  damage(answer: Answer): unknown;
  unknown: Unknown | 'nearly all';
  marked: string[];
}[] = [
  {
    what: 'an unknown status',
    id: 4825,
    damage: (answer) => ({ ...answer, ticket: { ...answer.ticket, status: 'zombie' } }),
    unknown: ['status'],
    marked: ['waiting-for-customer'],
  },
  {
    what: 'an unknown priority',
    id: 4803,
    damage: (answer) => ({ ...answer, ticket: { ...answer.ticket, priority: 'catastrophic' } }),
    unknown: ['priority'],
    marked: priorities,
  },
  {
    what: 'no users',
    id: 4830,
    damage: ({ users: _, ...answer }) => answer,
    unknown: [],
    marked: [],
  },
  {
    what: 'no SLA',
    id: 4788,
    damage: ({ ticket: { slas: _, ...ticket }, ...answer }) => ({ ...answer, ticket }),
    unknown: ['clocks'],
    marked: clocks,
  },
  {
    what: 'no metric events',
    id: 4826,
    damage: ({ ticket: { metric_events: _, ...ticket }, ...answer }) => ({ ...answer, ticket }),
    unknown: [],
    marked: [],
  },
  {
    what: 'no organisation',
    id: 4827,
    damage: ({ organizations: _, ...answer }) => answer,
    unknown: ['customer'],
    marked: ['engagement-drop-and-support-spike'],
  },
  {
    what: 'nulls everywhere',
    id: 4828,
    damage: (answer) => everyField(answer, null),
    // A null priority and a null organisation are none, not unknown.
    unknown: ['status', 'priority', 'clocks', 'customer', 'customerTickets'],
    marked: [...clocks, 'waiting-for-customer', ...opened],
  },
  {
    what: 'objects everywhere',
    id: 4829,
    damage: (answer) => everyField(answer, { unexpected: [1] }),
    unknown: 'nearly all',
    marked: nearlyAll,
  },
  {
    what: 'nothing but its number',
    id: 4831,
    damage: ({ ticket }) => ({ ticket: { id: ticket.id } }),
    unknown: 'nearly all',
    marked: nearlyAll,
  },
];

e2e('whatever the host answers, the badge says what is known, and recovers', async ({ sandbox }) => {
  e2e.setTimeout(240_000);
  const browser = await startBrowser({ hostRules: sandbox.hostRules });
  const collected = await collectErrors(browser);
  const page = await browser.context.newPage();
  await signInToZendesk(page, 'maya', '/agent/tickets/4795');
  await expectBadge(page, 4795, () => computedWords(sandbox, 4795));
  const panel = await openPanel(browser, page, 'ticket/4795');
  const open = (id: number) => page.goto(`https://acme.zendesk.com/agent/tickets/${id}`);
  const calls = (id?: number) =>
    sandbox.log.clientCalls(id === undefined ? {} : { path: `/api/v2/tickets/${id}*` });
  /** Looks at something else in the workspace and comes back, as one does. */
  const leaveAndReturn = async (id: number) => {
    // An empty search: a list would tell of the ticket.
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(badgeOf(page, `ticket/${id}`)).toHaveCount(0);
    await page.goBack();
  };
  const expectNoBand = async (id: number, words: string) => {
    await expectBadge(page, id, () => `? ${words}`);
    const host = page.locator(`bellwether-badge[data-record="ticket/${id}"]`);
    await expect(host).toHaveAttribute('data-tone', 'unknown');
    await expect(panel.getByText(words, { exact: true }).first()).toBeVisible();
    await expect(panel.locator('[data-risk]')).toHaveCount(0);
  };

  for (const [what, id, fault, words] of refused) {
    await e2e.step(what, async () => {
      const armed = sandbox.faults.add({ ...ticketCall(id), ...fault });
      await open(id);
      await expectNoBand(id, words);
      // What is behind the first question is not asked when that was refused.
      await untilQuiet(sandbox, 300);
      expect(calls(id)).toHaveLength(1);
      armed.remove();
      await leaveAndReturn(id);
      await expectBadge(page, id, () => computedWords(sandbox, id));
    });
  }

  for (const { what, id, damage, unknown, marked } of damaged) {
    await e2e.step(what, async () => {
      const body = JSON.stringify(damage(await ticketAnswer(sandbox, id)));
      const armed = sandbox.faults.add({ ...ticketCall(id), status: 200, body });
      await open(id);
      await expectBadge(page, id, () =>
        unknown === 'nearly all' ? '? Not enough data SLA unknown' : computedWords(sandbox, id, unknown),
      );
      await expect.poll(() => markedUnknown(panel)).toEqual([...marked].sort());
      armed.remove();
    });
  }

  await e2e.step('comments and customer refused', async () => {
    const behind = sandbox.faults.add({ path: /comments|organization%3A/, status: 503 });
    await open(4824);
    await expectBadge(page, 4824, () => computedWords(sandbox, 4824, ['messages', 'customerTickets']));
    await expect
      .poll(() => markedUnknown(panel))
      .toEqual([...ofCustomer, 'escalation', 'third-message-without-answer'].sort());
    behind.remove();
  });

  await e2e.step('all of them recover', async () => {
    sandbox.clock.advance(2 * minute);
    // A ticket never seen tells the extension what time it is: from then on the copies are old.
    await open(4833);
    await expectBadge(page, 4833, () => computedWords(sandbox, 4833));
    for (const { id } of [...damaged, { id: 4824 }]) {
      await open(id);
      await expectBadge(page, id, () => computedWords(sandbox, id));
      await expect.poll(() => markedUnknown(panel)).toEqual([]);
    }
  });

  await e2e.step('a known ticket keeps its number, with what is wrong and how old it is', async () => {
    sandbox.clock.advance(2 * minute);
    await open(4834);
    await expectBadge(page, 4834, () => computedWords(sandbox, 4834));
    const armed = sandbox.faults.add({ ...ticketCall(4808), status: 503 });
    const { number, band } = recomputedRisk(sandbox, 4808);
    await open(4808);
    await expectBadge(
      page,
      4808,
      () => `${shapes[band]} ${number} ${band} Zendesk has a fault · ${timeLeft(sandbox, 4808)} · as of TIME`,
    );
    armed.remove();
    await leaveAndReturn(4808);
    await expectBadge(page, 4808, () => computedWords(sandbox, 4808));
  });

  await e2e.step('429: nothing is asked before the moment the host named', async () => {
    await untilQuiet(sandbox, 300);
    // Longer than all the looking before it takes on a slow machine.
    const seconds = 15;
    const before = calls().length;
    const armed = sandbox.faults.add({
      ...ticketCall(4835),
      status: 429,
      headers: { 'retry-after': String(seconds) },
      body: '{"error":"APIRateLimitExceeded"}',
    });
    await open(4835);
    await expectNoBand(4835, 'Zendesk asks to wait');
    armed.remove();
    const [refusedCall] = calls(4835);
    // Neither coming back nor another ticket asks anything.
    await leaveAndReturn(4835);
    await expectNoBand(4835, 'Zendesk asks to wait');
    await open(4836);
    await expectNoBand(4836, 'Zendesk asks to wait');
    expect(calls()).toHaveLength(before + 1);
    await expect
      .poll(
        async () => {
          await leaveAndReturn(4836);
          return calls(4836).length;
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0);
    const waited = (calls(4836)[0]?.at ?? 0) - (refusedCall?.at ?? 0);
    expect(waited).toBeGreaterThanOrEqual(seconds * 1000 - 50);
    await expectBadge(page, 4836, () => computedWords(sandbox, 4836));
  });

  await e2e.step('no session: one question, and nothing else happens', async () => {
    await untilQuiet(sandbox, 300);
    const before = calls().length;
    sandbox.zendesk.sessions.closeAll();
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: '/agent/tickets/4797',
        textContent: '4797',
      });
      document.body.prepend(link);
    });
    await page.getByRole('link', { name: '4797' }).click();
    await expectNoBand(4797, 'Sign in to Zendesk');
    await untilQuiet(sandbox, 3_000);
    expect(
      calls()
        .slice(before)
        .map(({ path, status }) => [path, status]),
    ).toEqual([['/api/v2/tickets/4797.json', 401]]);
    await signInToZendesk(page, 'maya', '/agent/tickets/4797');
    await expectBadge(page, 4797, () => computedWords(sandbox, 4797));
  });

  expect([...(await collected()), ...browser.errors], 'errors in any console').toEqual([]);
  await browser.close();
});

e2eAs('a record the host would not give is asked for again by itself', async ({ sandbox, openAs }) => {
  const armed = sandbox.faults.add({ ...ticketCall(4808), status: 503 });
  const { page } = await openAs('maya', '/agent/tickets/4808');
  await expectBadge(page, 4808, () => '? Zendesk has a fault');
  armed.remove();
  await expect
    .poll(() => sandbox.log.clientCalls(ticketCall(4808)).length, { timeout: 75_000 })
    .toBeGreaterThan(1);
  await expectBadge(page, 4808, () => computedWords(sandbox, 4808));
});

e2eAs.describe('an escalation that cannot be written', () => {
  e2eAs.setTimeout(150_000);
  const update = { method: 'PUT', path: '/api/v2/tickets/4821.json' };
  const escalate = async (browser: TestBrowser, page: Page) => {
    const panel = await openPanel(browser, page, 'ticket/4821');
    await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
    await expectBadge(page, 4821, () => `■ 83 Critical Level 1 · Escalating … · ${timeLeft4821()}`);
    return panel;
  };
  let timeLeft4821: () => string;
  e2eAs.beforeEach(({ sandbox }) => {
    timeLeft4821 = () => timeLeft(sandbox, 4821);
  });

  e2eAs('because the host has a fault waits, says so, and is written once', async ({ sandbox, openAs }) => {
    const armed = sandbox.faults.add({ ...update, times: 1, status: 503 });
    const { browser, page } = await openAs('maya', '/agent/tickets/4821');
    const panel = await escalate(browser, page);
    await expect.poll(() => armed.hits, { timeout: 30_000 }).toBe(1);
    // Until this is let go, what waits can be seen.
    const held = sandbox.faults.add({ ...ticketCall(4821), hold: 'before' });
    await expectBadge(
      page,
      4821,
      () =>
        `■ 83 Critical Zendesk has a fault · Level 1 · Escalation waiting to be sent · ${timeLeft4821()} · as of TIME`,
    );
    await expect(
      panel.getByText('Not sure whether Zendesk took the escalation: reading it back'),
    ).toBeVisible();
    expect(transitionsOn(sandbox, 4821)).toEqual([]);
    held.remove();

    await expect.poll(() => transitionsOn(sandbox, 4821).length, { timeout: 60_000 }).toBe(1);
    await expectBadge(page, 4821, () => `■ 83 Critical Level 1 · acknowledge by TIME · ${timeLeft4821()}`);
    await untilQuiet(sandbox);
    expect(transitionsOn(sandbox, 4821)).toMatchObject([{ deed: 'escalated', level: 'level-1' }]);
    expect(writesTo(sandbox, 4821).map(({ status }) => status)).toEqual([503, 200]);
  });

  e2eAs('because no tab can send it waits for one, and is written once', async ({ sandbox, openAs }) => {
    const { browser, page } = await openAs('maya', '/agent/tickets/4821');
    await escalate(browser, page);
    await page.goto('about:blank');
    await expect.poll(() => writesTo(sandbox, 4821).length, { timeout: 30_000 }).toBe(1);
    const [direct] = writesTo(sandbox, 4821);
    expect(direct?.origin).toBe(`chrome-extension://${browser.extensionId}`);
    await expect.poll(() => writesTo(sandbox, 4821)[0]?.status).toBe(403);
    await untilQuiet(sandbox);

    // Until this is let go, nothing can be written, and what waits can be seen.
    const held = sandbox.faults.add({ ...ticketCall(4821), hold: 'before' });
    await page.goto('https://acme.zendesk.com/agent/tickets/4821');
    await expectBadge(
      page,
      4821,
      () =>
        `■ 83 Critical Open Zendesk to send · Level 1 · Escalation waiting to be sent · ${timeLeft4821()} · as of TIME`,
    );
    const panel = await openPanel(browser, page, 'ticket/4821');
    await expect(panel.getByText('Waiting to be sent: open Zendesk')).toBeVisible();
    expect(transitionsOn(sandbox, 4821)).toEqual([]);
    held.remove();

    await expect.poll(() => transitionsOn(sandbox, 4821).length, { timeout: 30_000 }).toBe(1);
    await untilQuiet(sandbox);
    expect(transitionsOn(sandbox, 4821)).toHaveLength(1);
    expect(writesTo(sandbox, 4821).map(({ status, origin }) => [status, origin])).toEqual([
      [403, `chrome-extension://${browser.extensionId}`],
      [200, 'https://acme.zendesk.com'],
    ]);
  });

  e2eAs('because the host refuses it says so, in the words of the host', async ({ sandbox, openAs }) => {
    const description = 'Assignee: is required by the rule “No ticket without a name”';
    sandbox.faults.add({
      ...update,
      status: 422,
      body: JSON.stringify({
        error: 'RecordInvalid',
        description: 'Record validation errors',
        details: { assignee: [{ description, error: 'Rule' }] },
      }),
    });
    const { browser, page } = await openAs('maya', '/agent/tickets/4821');
    const panel = await escalate(browser, page);
    await expect.poll(() => writesTo(sandbox, 4821)[0]?.status, { timeout: 30_000 }).toBe(422);
    await expectBadge(
      page,
      4821,
      () => `■ 83 Critical Zendesk refused the change · ${timeLeft4821()} · as of TIME`,
    );
    await expect(panel.getByText(`Zendesk refused the escalation: ${description}`).first()).toBeVisible();
    await untilQuiet(sandbox, 3_000);
    expect(writesTo(sandbox, 4821).map(({ status }) => status)).toEqual([422]);
    expect(transitionsOn(sandbox, 4821)).toEqual([]);

    // Once the host takes it, one more click does it.
    sandbox.faults.clear();
    await panel.getByRole('button', { name: 'Escalate to Priya Raman' }).click();
    await expect.poll(() => transitionsOn(sandbox, 4821).length, { timeout: 30_000 }).toBe(1);
    await expectBadge(page, 4821, () => `■ 83 Critical Level 1 · acknowledge by TIME · ${timeLeft4821()}`);
    expect(transitionsOn(sandbox, 4821)).toHaveLength(1);
  });
});

/** Marks that turn the direction of the text around them, which a name may not do. */
const turnsText = /[\u202a-\u202e]/;
/** A text as it reads on one line, without marks that only say in which direction. */
const onOneLine = (text: string) =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const corpus = join(import.meta.dirname, '../../../shared/corpora/naughty-strings.json');

e2e('texts made to do harm are shown as they are and break nothing', async ({ sandbox, chromium }) => {
  e2e.skip(!existsSync(corpus), 'the corpus of hostile texts is not here');
  e2e.setTimeout(150_000);
  const all: string[] = JSON.parse(readFileSync(corpus, 'utf8'));
  const containing = (part: string) => {
    const found = all.find((text) => text.includes(part));
    if (found === undefined) throw new Error(`The corpus has no text with ${part}.`);
    return found;
  };
  const longest = all.reduce((a, b) => (b.length > a.length ? b : a));
  const texts: [ticket: number, text: string][] = [
    [4821, containing('<script>alert')],
    [4781, containing('onerror=alert')],
    [4793, containing('{{')],
    [4796, containing('$1.00')],
    [4744, containing('%s')],
    [4764, containing('DROP TABLE')],
    [4691, containing('\u202e')],
    [4824, containing('\u0336')],
    [4808, longest],
    // 200 characters, with and without a place to break the line.
    [4825, 'Verwaltungsgenossenschaft'.repeat(8)],
    [4826, `Northwind ${'Logistics '.repeat(19)}`.padEnd(200, 'x')],
  ];
  const { state } = sandbox.zendesk;
  const named = (known: { name: string } | undefined, name: string) => {
    if (known === undefined) throw new Error('The seed has changed.');
    known.name = name;
  };
  named(state.directory.people.get(state.directory.userId('maya')), longest);
  for (const [id, text] of texts) {
    const { organizationId, requesterId } = state.ticket(id);
    named(state.directory.organizations.get(organizationId ?? 0), text);
    named(state.directory.contacts.get(requesterId), text);
    sandbox.zendesk.setField(id, { subject: text });
  }
  const dialogs: string[] = [];
  chromium.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });

  const page = await chromium.context.newPage();
  await signInToZendesk(page, 'maya', '/agent/tickets/4821');
  const panel = await openPanel(chromium, page, 'ticket/4821');
  panel.on('dialog', (dialog) => dialogs.push(dialog.message()));
  for (const [id, text] of texts) {
    await e2e.step(`${id}: ${JSON.stringify(text.slice(0, 40))}`, async () => {
      await page.goto(`https://acme.zendesk.com/agent/tickets/${id}`);
      await expectBadge(page, id, () => computedWords(sandbox, id));
      await expect(panel.getByText(new RegExp(`#${id}\\b`)).first()).toBeVisible();
      const said = async () => (await panel.locator('body').textContent()) ?? '';
      await expect.poll(async () => onOneLine(await said())).toContain(onOneLine(text));
      expect(await said()).not.toMatch(turnsText);
      const wider = await panel.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const stickOut = [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
          .map((element) => element.className);
        return { width: innerWidth, scrolls: scrollWidth > clientWidth, stickOut };
      });
      expect(wider).toEqual({ width: 360, scrolls: false, stickOut: [] });
    });
  }
  expect(dialogs).toEqual([]);
  expect(await panel.locator('script:not([src]), img').count()).toBe(0);
});
