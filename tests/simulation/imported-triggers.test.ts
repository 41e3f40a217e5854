import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../components/settings/import/guess-mapping';
import { parseTable } from '../../components/settings/import/parse-table';
import { beginImport } from '../../lib/domain/health/begin-import';
import type { Policy } from '../../lib/domain/model/policy';
import { PanelState } from '../../lib/messages/panel-state';
import type { SimulatedBrowser } from './simulated-browser';
import { withPolicy } from './with-policy';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const ACCOUNT = 'acme.zendesk.com';
const DAY = 86_400_000;

const triggers: Policy['triggers'] = [
  { rule: 'service-level-exceeded', mode: 'suggest', weight: 1, parameters: { maximumAgeHours: 48 } },
  {
    id: 'engagement-fell',
    rule: 'measure-changed',
    mode: 'suggest',
    weight: 0,
    parameters: { metric: 'engagement' },
  },
  { rule: 'poor-satisfaction', mode: 'suggest', weight: 0, parameters: {} },
  {
    rule: 'engagement-drop-and-support-spike',
    mode: 'suggest',
    weight: 1,
    // As many new tickets as the seed's story has: here it is about the imported half.
    parameters: { ticketRisePercent: 0.001, minimumTickets: 1, days: 90 },
  },
];

/** Somebody with the ticket in front, by a policy that looks at imported numbers. */
async function atTicket() {
  const world = new World();
  const maya = world.browser('maya');
  const combinations: Policy['combinations'] = [
    {
      id: 'quiet-and-unhappy',
      name: 'Quiet and unhappy',
      mode: 'ask',
      weight: 1,
      when: { all: [{ rule: 'engagement-fell' }, { rule: 'poor-satisfaction' }] },
    },
  ];
  withPolicy(maya, { version: 'imported', triggers, combinations });
  await maya.openTicket(TICKET);
  const organization = world.sandbox.zendesk.ticket(TICKET).organizationId;
  return { world, maya, customer: String(organization) };
}

/** A file, through what the settings read it by and what the worker keeps of it. @param rows without the heading */
async function imports(
  { world, maya, customer }: Awaited<ReturnType<typeof atTicket>>,
  heading: string,
  rows: readonly (readonly [daysAgo: number, ...values: number[]])[],
) {
  const day = (ago: number) => new Date(world.now() - ago * DAY).toISOString().slice(0, 10);
  const lines = rows.map(([ago, ...values]) => [customer, day(ago), ...values].join(','));
  const bytes = new TextEncoder().encode([`customer id,day,${heading}`, ...lines].join('\n'));
  const found = { encoding: null, delimiter: null };
  const table = await parseTable(bytes, found, new AbortController().signal, () => {});
  const guess = guessMapping(table, world.now());
  const mapping = { ...guess, account: { column: 'customer id', by: 'id' as const } };
  const ref = { host: 'zendesk' as const, account: ACCOUNT, kind: 'account' as const, id: customer };
  const [columns = [], ...cells] = table.rows;
  const read = beginImport(columns, mapping, [{ ref, name: null, externalId: null }], 5);
  read.add(cells);
  expect(read.found).toMatchObject({ problems: [], rowsTaken: rows.length });
  const id = `import-${world.now()}`;
  const measures = [...read.found.measures.values()][0];
  const part = await maya.fromPage('keep-import', { what: 'part', id, customers: [{ ref, measures }] });
  const metrics = mapping.metrics.map(({ metric }) => metric);
  const told = { fileName: 'usage.csv', rows: rows.length, refused: 0, customers: 1, metrics };
  const finish = await maya.fromPage('keep-import', {
    ...{ what: 'finish', id, columns, mapping },
    told: { ...told, from: world.now() - 60 * DAY, until: world.now() },
  });
  await world.rest();
  expect([part, finish]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(maya.failures).toEqual([]);
}

async function thought(maya: SimulatedBrowser) {
  const { answer } = (await maya.fromPage('read-panel', { windowId: 1 })) as { answer: unknown };
  const { record } = PanelState.parse(answer);
  if (record.kind !== 'ticket' || record.assessment === null) throw new Error('No ticket is in front.');
  const { assessment } = record;
  return {
    fired: assessment.fired.map(({ rule }) => rule),
    reason: (id: string) => assessment.reasons.find((one) => one.id === id)?.sentence.values,
    risk: assessment.risk,
  };
}

describe('CO14: what a file says of a customer makes its tickets’ triggers fire', { timeout: 60_000 }, () => {
  it.each([
    [2.4, true],
    [0.9, false],
  ])('TR2: by an error rate of %f with a limit of 1: %s', async (rate, fires) => {
    const desk = await atTicket();
    expect((await thought(desk.maya)).fired).not.toContain('service-level-exceeded');
    await imports(desk, 'error_rate', [[0, rate]]);
    const { fired, reason } = await thought(desk.maya);
    expect(fired.includes('service-level-exceeded')).toBe(fires);
    if (fires) expect(reason('service-level-exceeded')).toContainEqual({ kind: 'percent', percent: rate });
  });

  it('TR4: usage 40 % below what a file says it was, while it asks more; 10 % is none', async () => {
    const desk = await atTicket();
    // The host itself says 12,420, of today.
    await imports(desk, 'usage', [[100, 13_800]]);
    expect((await thought(desk.maya)).fired).not.toContain('engagement-drop-and-support-spike');
    await desk.world.pass(60_000);
    await imports(desk, 'usage', [[99, 20_700]]);
    const { fired, reason } = await thought(desk.maya);
    expect(fired).toContain('engagement-drop-and-support-spike');
    expect(reason('engagement-drop-and-support-spike')?.[0]).toEqual({ kind: 'percent', percent: 40 });
  });

  it('TR5: usage 30 % down with a CSAT answer of 2 of 5; with 5 of 5 it is none', async () => {
    const engagement = [
      [40, 100, 5],
      [0, 70, 5],
    ] as const;
    const content = await atTicket();
    await imports(content, 'engagement,csat rating', engagement);
    expect((await thought(content.maya)).fired).toEqual(expect.arrayContaining(['engagement-fell']));
    expect((await thought(content.maya)).fired).not.toContain('quiet-and-unhappy');
    const unhappy = await atTicket();
    await imports(unhappy, 'engagement,csat rating', [
      [40, 100, 5],
      [0, 70, 2],
    ]);
    expect((await thought(unhappy.maya)).fired).toContain('quiet-and-unhappy');
  });

  it('is shown at once beside the ticket: its number rises', async () => {
    const desk = await atTicket();
    const before = await thought(desk.maya);
    await imports(desk, 'error_rate', [[0, 2.4]]);
    const after = await thought(desk.maya);
    if (before.risk.state !== 'known' || after.risk.state !== 'known') throw new Error('No number.');
    expect(after.risk.number).toBeGreaterThan(before.risk.number);
  });
});
