import { describe, expect, it } from 'vitest';
import { readKpis } from '../../lib/messages/read-kpis';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF } from './zendesk-ticket';

const MINUTE = 60_000;
const { account } = REF;

async function desk(tickets: number): Promise<{ world: World; browser: SimulatedBrowser }> {
  const world = new World();
  const all = [...world.sandbox.zendesk.state.tickets.values()];
  const newest = new Set(
    all
      .toSorted((a, b) => b.updatedAt - a.updatedAt)
      .slice(0, tickets)
      .map(({ id }) => id),
  );
  newest.add(4821);
  for (const { id } of all) if (!newest.has(id)) world.sandbox.zendesk.state.tickets.delete(id);
  const browser = world.browser('grace');
  browser.closeTab(await browser.openTicket(4821));
  return { world, browser };
}

async function asked(browser: SimulatedBrowser, wish: object = {}) {
  const reply = (await browser.fromPage('read-kpis', {
    ...{ period: '30-days', every: 'week', by: 'none' },
    ...wish,
  })) as { answer: unknown };
  return readKpis.answer.parse(reply.answer);
}

async function told(browser: SimulatedBrowser, wish: object = {}) {
  const answer = await asked(browser, wish);
  if (answer.state !== 'told') throw new Error(`The figures are not told: ${answer.state}`);
  return answer.report;
}

const figures = (report: Awaited<ReturnType<typeof told>>, id: string) =>
  Object.fromEntries(
    report.indicators
      .find((indicator) => indicator.id === id)
      ?.figures.map(({ labelKey, value }) => [labelKey, value]) ?? [],
  );

describe('the figures', { timeout: 120_000 }, () => {
  it('SB1: are none while nobody had the past read, and name the accounts of which it could be', async () => {
    const { browser } = await desk(5);
    expect(await asked(browser)).toEqual({
      state: 'none',
      accounts: [{ host: 'zendesk', account }],
    });
  });

  it('KP1, KP2, KP5, SB1: count what was read, and what happened here since', async () => {
    const { world, browser } = await desk(12);
    await browser.fromPage('start-history', { account });
    await world.pass(3 * MINUTE);
    const before = await told(browser, { period: '90-days' });
    expect(before).toMatchObject({
      tickets: world.sandbox.zendesk.state.tickets.size,
      policyVersion: 'shipped-1',
    });
    expect(before.knownUntil).not.toBeNull();
    expect(before.accounts).toEqual([expect.objectContaining({ account, counted: true })]);
    const opened = figures(before, 'support-tickets').kpi_figure_opened ?? 0;
    expect(opened).toBeGreaterThan(3);
    const trend = before.indicators.find(({ id }) => id === 'support-tickets')?.trend ?? [];
    expect(trend.length).toBeGreaterThan(10);
    expect(trend.reduce((sum, { figures: [first] }) => sum + (first?.value ?? 0), 0)).toBe(opened);

    await browser.openTicket(4821);
    expect(await browser.fromPage('escalate', { ref: REF, reason: 'They cannot work' })).toMatchObject({
      ok: true,
    });
    await world.pass(2 * MINUTE);
    expect(await browser.outbox()).toMatchObject([{ state: 'done' }]);
    const after = await told(browser, { by: 'issue-type' });
    const open = figures(after, 'open-escalations');
    expect(open.kpi_figure_open).toBe((figures(before, 'open-escalations').kpi_figure_open ?? 0) + 1);
    const groups = after.indicators.find(({ id }) => id === 'open-escalations')?.groups ?? [];
    expect(groups.reduce((sum, group) => sum + (group.figures[0]?.value ?? 0), 0)).toBe(open.kpi_figure_open);
    expect(browser.failures).toEqual([]);
  });
});
