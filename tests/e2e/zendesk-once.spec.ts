import { expect } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { nameAndEscalate } from './harness/name-and-escalate';
import { nameOwnerOnly } from './harness/name-owner-only';
import { openPanel } from './harness/open-panel';
import { openPopover } from './harness/open-popover';
import type { SignedIn } from './harness/signed-in';
import { transitionsOn } from './harness/transitions-on';
import { untilQuiet } from './harness/until-quiet';
import { writesTo } from './harness/writes-to';

const ticket = 4821;
const record = `ticket/${ticket}`;
const address = `/agent/tickets/${ticket}`;
const key = `acme.zendesk.com/${ticket}/1/0`;
const ofTicket = /^\/api\/v2\/tickets\/4821(\.json)?(\?|$)/;
const afterUndo = { timeout: 30_000 };
/** What a hand takes from the first to the second press of a double click, in milliseconds. */
const DOUBLE_CLICK = 150;

e2eAs.describe.configure({ timeout: 120_000 });

/** When all has come to rest, the ticket has made one transition, however many notes tell of it. */
async function expectOneTransition(sandbox: Sandbox): Promise<void> {
  await expect.poll(() => transitionsOn(sandbox, ticket).length, afterUndo).toBeGreaterThan(0);
  await untilQuiet(sandbox, 3_000);
  const notes = transitionsOn(sandbox, ticket);
  expect([...new Set(notes.map((note) => note.key))]).toEqual([key]);
  expect(notes.every(({ isPublic }) => !isPublic)).toBe(true);
}

e2eAs('a double click in the popover escalates once', async ({ sandbox, openAs }) => {
  const maya = await openAs('maya', address);
  const { page } = maya;
  await nameOwnerOnly(maya, record);
  const popover = await openPopover(page, record);
  const button = popover.getByRole('button', { name: 'Escalate to Level 1 (Senior engineer)' });
  const box = await button.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.dblclick(x, y, { delay: DOUBLE_CLICK / 2 });
  await expect(badgeOf(page, record)).toHaveAccessibleName(/Level 1 · Escalating …/);
  await expectOneTransition(sandbox);
  expect(writesTo(sandbox, ticket)).toHaveLength(1);
});

e2eAs('a double click in the panel escalates once', async ({ sandbox, openAs }) => {
  const maya = await openAs('maya', address);
  const panel = await openPanel(maya.browser, maya.page, record);
  await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('button', { name: 'Escalate to Priya Raman' }).dblclick({ delay: DOUBLE_CLICK / 2 });
  await expect(badgeOf(maya.page, record)).toHaveAccessibleName(/Level 1 · Escalating …/);
  await expectOneTransition(sandbox);
  expect(writesTo(sandbox, ticket)).toHaveLength(1);
});

e2eAs('a second tab of the same ticket offers no second escalation', async ({ sandbox, openAs }) => {
  const maya = await openAs('maya', address);
  const { page } = maya;
  await nameOwnerOnly(maya, record);
  const second = await maya.browser.context.newPage();
  await second.goto(`https://acme.zendesk.com${address}`);
  const inSecond = await openPopover(second, record);
  await expect(inSecond.getByRole('button')).toHaveText('Escalate to Level 1 (Senior engineer)');

  await page.bringToFront();
  const inFirst = await openPopover(page, record);
  await inFirst.getByRole('button').click();
  await expect(inFirst.getByRole('button')).toHaveText('Undo');
  await expect(inSecond.getByRole('button')).toHaveText('Undo');
  await expect(badgeOf(second, record)).toHaveAccessibleName(/Level 1 · Escalating …/);
  await expectOneTransition(sandbox);
  await expect(badgeOf(second, record)).toHaveAccessibleName(/Level 1 · acknowledge by/);
  expect(writesTo(sandbox, ticket)).toHaveLength(1);
});

/** Maya and Luca, each in a browser of their own, both looking at the same ticket with the owner named: one press away. */
async function bothReady(sandbox: Sandbox, openAs: (person: string, address: string) => Promise<SignedIn>) {
  const readyAs = async (person: string, owner: string) => {
    const { browser, page } = await openAs(person, address);
    await nameOwnerOnly({ browser, page }, record, owner);
    const popover = await openPopover(page, record);
    const escalate = popover.getByRole('button', { name: 'Escalate to Level 1 (Senior engineer)' });
    return { browser, page, escalate };
  };
  const maya = await readyAs('maya', 'Priya Raman');
  const luca = await readyAs('luca', 'Jonas Weber');
  await untilQuiet(sandbox);
  return { maya, luca };
}

e2eAs(
  'acceptance 4.7: two browsers press at once; the first request is held up and comes too late',
  async ({ sandbox, openAs }) => {
    const { maya, luca } = await bothReady(sandbox, openAs);
    const first = sandbox.faults.add({ method: 'PUT', path: ofTicket, hold: 'before', times: 1 });
    await maya.escalate.click();
    await luca.escalate.click();
    await first.held();
    await expect.poll(() => transitionsOn(sandbox, ticket).length, afterUndo).toBe(1);
    first.release();
    await expectOneTransition(sandbox);
    expect(transitionsOn(sandbox, ticket)).toHaveLength(1);
    // The late one was refused by its stamp, and what it wanted stood there already.
    const writes = writesTo(sandbox, ticket);
    expect(writes.map(({ status }) => status)).toEqual([409, 200]);
    expect(writes[0]?.user).not.toBe(writes[1]?.user);
    for (const { page } of [maya, luca]) {
      await expect(badgeOf(page, record)).toHaveAccessibleName(/Level 1 · acknowledge by/);
    }
    const [late, winner] = writes[0]?.user === 'maya' ? [maya, 'Luca Bianchi'] : [luca, 'Maya Ortiz'];
    const panel = await openPanel(late.browser, late.page, record);
    await expect(panel.getByText(`Already escalated by ${winner}`)).toBeVisible();
  },
);

e2eAs('a second browser presses while the first answer is held back', async ({ sandbox, openAs }) => {
  const { maya, luca } = await bothReady(sandbox, openAs);
  const first = sandbox.faults.add({ method: 'PUT', path: ofTicket, hold: 'after', times: 1 });
  await maya.escalate.click();
  await first.held();
  expect(transitionsOn(sandbox, ticket)).toHaveLength(1);
  // Nothing tells Luca: he still sees what both saw.
  await luca.escalate.click();
  await expect(badgeOf(luca.page, record)).toHaveAccessibleName(/Level 1 · Escalating …/);
  await expect(badgeOf(luca.page, record)).toHaveAccessibleName(/Level 1 · acknowledge by/, afterUndo);
  first.release();
  await expectOneTransition(sandbox);
  expect(writesTo(sandbox, ticket).map(({ user, status }) => [user, status])).toEqual([['maya', 200]]);
  await expect(badgeOf(maya.page, record)).toHaveAccessibleName(/Level 1 · acknowledge by/);
  const panel = await openPanel(luca.browser, luca.page, record);
  await expect(panel.getByText('Already escalated by Maya Ortiz')).toBeVisible();
});

e2eAs(
  'two writes within one second both pass the stamp: the later note says it changes nothing',
  async ({ sandbox, openAs }) => {
    const { maya, luca } = await bothReady(sandbox, openAs);
    const reads = sandbox.faults.add({ method: 'GET', path: ofTicket, hold: 'before', times: 2 });
    const writes = sandbox.faults.add({ method: 'PUT', path: ofTicket, hold: 'before', times: 2 });
    await maya.escalate.click();
    await luca.escalate.click();
    // Both are about to read the ticket. It changes, and in that very second both read it and both write.
    await reads.held(2);
    sandbox.clock.freeze();
    sandbox.zendesk.customerWrites(ticket, 'Is anybody there?');
    reads.release();
    await writes.held(2);
    expect(transitionsOn(sandbox, ticket)).toEqual([]);
    writes.release();
    await expect.poll(() => transitionsOn(sandbox, ticket).length).toBeGreaterThan(1);
    sandbox.clock.run();
    expect(writesTo(sandbox, ticket).map(({ status }) => status)).toEqual([200, 200]);

    await expect.poll(() => transitionsOn(sandbox, ticket).length, afterUndo).toBe(3);
    await expectOneTransition(sandbox);
    const [first, second, third] = transitionsOn(sandbox, ticket);
    expect([first, second, third].map((note) => note?.deed)).toEqual(['escalated', 'escalated', 'joined']);
    expect(third?.author, 'who came later says so').toBe(second?.author);
    expect(second?.author).not.toBe(first?.author);
    const mayaFirst = first?.author === sandbox.zendesk.state.directory.userId('maya');
    expect(third?.note).toMatch(
      new RegExp(`^${mayaFirst ? 'Maya Ortiz' : 'Luca Bianchi'} had escalated this at .* already\\.`),
    );
    const later = mayaFirst ? luca : maya;
    // The note that counts says whose it is; so does the ticket.
    expect.soft(String(sandbox.zendesk.ticket(ticket).assigneeId)).toBe(first?.owner);
    for (const { page } of [maya, luca]) {
      await expect(badgeOf(page, record)).toHaveAccessibleName(/Level 1 · acknowledge by/);
    }
    const panel = await openPanel(later.browser, later.page, record);
    await expect(
      panel.getByText(`Already escalated by ${mayaFirst ? 'Maya Ortiz' : 'Luca Bianchi'}`),
    ).toBeVisible();
  },
);
