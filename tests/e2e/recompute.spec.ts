import { expect, type Page, test } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { recomputedRisk } from './harness/recomputed-risk';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { startBrowser } from './harness/start-browser';
import { untilQuiet } from './harness/until-quiet';

/** What the panel says of a ticket's risk, its reasons by their ids in alphabetical order. */
async function saidBy(panel: Page) {
  const reasons = await panel.locator('[data-reason]').evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-reason') ?? '',
      points: Number(item.getAttribute('data-points')),
      weight: Number(item.getAttribute('data-weight')),
      sentence: item.querySelector('.signal-words')?.textContent ?? '',
    })),
  );
  const risk = panel.locator('[data-risk]');
  return {
    number: Number(await risk.getAttribute('data-risk')),
    words: (await risk.locator('..').innerText()).replace(/\s+/g, ' '),
    ordinary: Number(await panel.locator('[data-ordinary]').getAttribute('data-ordinary')),
    reasons: reasons.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The panel in numbers, without its words. */
async function countedBy(panel: Page) {
  const { number, ordinary, reasons } = await saidBy(panel);
  return { number, ordinary, reasons: reasons.map(({ id, points, weight }) => ({ id, points, weight })) };
}

function counted(sandbox: Sandbox, ticketId: number) {
  const { number, ordinary, reasons } = recomputedRisk(sandbox, ticketId);
  return { number, ordinary, reasons };
}

e2e("the panel's numbers are those of an independent recomputation", async ({ sandbox, chromium }) => {
  const page = await chromium.context.newPage();
  await signInToZendesk(page, 'maya', '/agent/tickets/4821');
  const panel = await openPanel(chromium, page, 'ticket/4821');
  // High and nearly due; breached; waiting for the customer; no customer and no priority; low; asked yesterday.
  for (const id of [4821, 4830, 4812, 4795, 4799, 4808]) {
    await test.step(`ticket ${id}`, async () => {
      await page.goto(`https://acme.zendesk.com/agent/tickets/${id}`);
      await expect(panel.getByText(new RegExp(`#${id}\\b`)).first()).toBeVisible();
      await expect.poll(() => countedBy(panel)).toEqual(counted(sandbox, id));
      const { number, band, ordinary, reasons } = recomputedRisk(sandbox, id);
      expect(reasons.reduce((sum, { points }) => sum + points, ordinary)).toBe(number);
      await expect.poll(async () => (await saidBy(panel)).words).toContain(`${number} ${band}`);
      await expect(badgeOf(page, `ticket/${id}`)).toHaveAccessibleName(
        new RegExp(`^Bellwether: ${number} ${band}\\b`),
      );
    });
  }
});

/** What a browser that has never been here says of a ticket, at the moment the sandbox's clock stands at. */
async function seenAnew(sandbox: Sandbox, ticketId: number) {
  const browser = await startBrowser({ hostRules: sandbox.hostRules });
  try {
    sandbox.log.clear();
    const page = await browser.context.newPage();
    await signInToZendesk(page, 'maya', `/agent/tickets/${ticketId}`);
    const panel = await openPanel(browser, page, `ticket/${ticketId}`);
    await untilQuiet(sandbox);
    await expect.poll(() => countedBy(panel)).toEqual(counted(sandbox, ticketId));
    const said = await saidBy(panel);
    expect(browser.errors).toEqual([]);
    return said;
  } finally {
    await browser.close();
  }
}

type Said = Awaited<ReturnType<typeof seenAnew>>;

/** The reasons that came, went, or read differently or weigh differently than before. */
function movedReasons(before: Said, after: Said): string[] {
  const lines = (said: Said) =>
    new Map(said.reasons.map(({ id, sentence, weight }) => [id, `${weight} ${sentence}`]));
  const [old, fresh] = [lines(before), lines(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((id) => old.get(id) !== fresh.get(id)).sort();
}

e2e.describe('changing one fact moves the reason it belongs to and no other', () => {
  // Each look starts a browser of its own.
  e2e.setTimeout(150_000);
  e2e.beforeEach(({ sandbox }) => {
    // Twenty seconds past the minute, and there it stays: no sentence changes by the passing of time.
    sandbox.clock.advance(20_000);
    sandbox.clock.freeze();
  });

  e2e('of ticket 4821', async ({ sandbox }) => {
    const { zendesk } = sandbox;
    let before = await seenAnew(sandbox, 4821);
    const change = async (what: string, change: () => void, moved: string[]) => {
      await test.step(what, async () => {
        change();
        const after = await seenAnew(sandbox, 4821);
        expect(movedReasons(before, after)).toEqual(moved);
        before = after;
      });
    };
    const sentence = (id: string) => before.reasons.find((reason) => reason.id === id)?.sentence;

    expect(sentence('several-unresolved-tickets')).toBe('4 unresolved tickets of this customer');
    await change('a fourth ticket is solved', () => zendesk.setField(4812, { status: 'solved' }), [
      'several-unresolved-tickets',
    ]);
    expect(sentence('several-unresolved-tickets')).toBe('3 unresolved tickets of this customer');
    await change('a third one is solved', () => zendesk.setField(4803, { status: 'solved' }), [
      'several-unresolved-tickets',
    ]);
    expect(sentence('several-unresolved-tickets')).toBeUndefined();
    await change('the customer writes again', () => zendesk.customerWrites(4821, 'Hello? Anybody?'), [
      // The last message is another one now, and a calm one.
      'follow-ups-and-tone',
      'negative-sentiment',
      'third-message-without-answer',
    ]);
    expect(sentence('third-message-without-answer')).toBe('4 messages without an answer');
    await change(
      'usage falls by half',
      () => zendesk.setOrganizationFields('northwind-logistics', { usage_30d: 9_000 }),
      ['engagement-drop-and-support-spike'],
    );
    await change('a colleague leaves a note', () => zendesk.agentNotes(4821, 'luca', 'Looking into it.'), []);
  });

  e2e('of ticket 4795', async ({ sandbox }) => {
    const { zendesk } = sandbox;
    const before = await seenAnew(sandbox, 4795);
    zendesk.setField(4795, { priority: 'high' });
    const high = await seenAnew(sandbox, 4795);
    expect(movedReasons(before, high)).toEqual(['priority-high']);
    // A public reply ends the waiting, and nothing else: this ticket has no clock.
    zendesk.agentReplies(4795, 'maya', 'Which address did you use?');
    const replied = await seenAnew(sandbox, 4795);
    expect(movedReasons(high, replied)).toEqual(['no-reply-in-time', 'waiting-for-customer']);
    expect(replied.reasons.map(({ id }) => id)).toEqual([
      // What was said in anger was said: an answer does not unsay it.
      'negative-sentiment',
      'priority-high',
      'waiting-for-customer',
    ]);
  });
});
