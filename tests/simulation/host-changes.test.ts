import { describe, expect, it } from 'vitest';
import { foldEscalation } from '../../lib/domain/escalation/fold-escalation';
import { hostChanges } from '../../lib/domain/escalation/host-changes';
import type { PanelState } from '../../lib/messages/panel-state';
import { renderSentence } from '../../lib/view/render-sentence';
import { english } from './catalogue';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;

/** Maya has escalated to Priya, Level 1; then a colleague without the extension does something. */
async function escalated() {
  const world = new World();
  const maya = world.browser('maya');
  const { zendesk } = world.sandbox;
  const id = (person: string) => zendesk.state.directory.userId(person);
  await maya.openTicket(TICKET);
  const personId = String(id('priya'));
  await maya.fromPage('name-owner', {
    account: REF.account,
    role: 'senior-engineer',
    kind: 'person',
    personId,
  });
  await maya.fromPage('escalate', { ref: REF });
  await world.pass(12_000);
  expect(markersOf(world)).toEqual(['escalated 1/0']);
  const seen = async () => {
    await world.pass(2 * MINUTE);
    return sentences(world, maya);
  };
  return { world, maya, zendesk, id, seen };
}

/** What the panel says about the ticket once it was looked at again. */
async function sentences(world: World, browser: SimulatedBrowser): Promise<string[]> {
  const tab = browser.tabs.at(-1);
  if (tab !== undefined) await browser.showTicket(tab, TICKET);
  await world.rest();
  const { record, policy } = await panelOf(browser);
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('The panel shows no ticket.');
  const state = foldEscalation(record.facts.events ?? [], policy);
  return hostChanges(record.facts, state, policy, record.people).map((one) => renderSentence(one, english));
}

async function panelOf(browser: SimulatedBrowser): Promise<PanelState> {
  return ((await browser.fromPage('read-panel', { windowId: 1 })) as { answer: PanelState }).answer;
}

describe('a colleague without the extension', () => {
  it('changes nothing: nothing is said', async () => {
    const { seen } = await escalated();
    expect(await seen()).toEqual([]);
  });

  it('removes our tag: the log says the level, and nothing is written again', async () => {
    const { world, maya, zendesk, seen } = await escalated();
    zendesk.setField(TICKET, { tags: ['mobile'] });
    expect(await seen()).toEqual(['The tag was removed by hand: the log says Level 1.']);
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
    expect(putsOf(world)).toHaveLength(1);
  });

  it('gives it to somebody else, or to nobody', async () => {
    const { zendesk, id, seen } = await escalated();
    zendesk.setField(TICKET, { assigneeId: id('daniel') });
    expect((await seen())[0]).toMatch(/^It was given to Daniel .* by hand: the log says Priya Raman/);
    zendesk.setField(TICKET, { assigneeId: null, groupId: null });
    expect((await seen())[0]).toMatch(/^It was taken from Priya Raman by hand/);
  });

  it('lowers the priority', async () => {
    const { zendesk, seen } = await escalated();
    zendesk.setField(TICKET, { priority: 'low' });
    expect(await seen()).toEqual([
      'The priority was lowered to low by hand, and the escalation is still open.',
    ]);
  });

  it('solves it, reopens it, closes it, merges it', async () => {
    const { world, maya, zendesk, seen } = await escalated();
    zendesk.setField(TICKET, { status: 'solved' });
    expect(await seen()).toEqual(['Solved by hand while escalated to Level 1: close the escalation.']);
    zendesk.setField(TICKET, { status: 'open' });
    expect(await seen()).toEqual([]);
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
    zendesk.setField(TICKET, { status: 'closed' });
    expect((await seen())[0]).toMatch(/^Closed for good while escalated to Level 1/);
    zendesk.setField(TICKET, { tags: [...zendesk.ticket(TICKET).tags, 'closed_by_merge'] });
    expect((await seen())[0]).toMatch(/^Merged into another ticket/);
    expect(putsOf(world)).toHaveLength(1);
  });

  it('sets the tag without an escalation', async () => {
    const world = new World();
    const maya = world.browser('maya');
    world.sandbox.zendesk.setField(TICKET, { tags: ['bellwether_escalated'] });
    await maya.openTicket(TICKET);
    expect(await sentences(world, maya)).toEqual(['The tag says escalated: the log knows of no escalation.']);
  });
});

describe('a marker that is none of ours', () => {
  const line =
    '[bellwether:1 key=acme.zendesk.com/4821/1/1 deed=resolved level=level-1 owner=nobody due=none policy=shipped-1]';

  it('typed by the customer, or of another ticket in a merged note, changes nothing', async () => {
    const { maya, zendesk, seen } = await escalated();
    zendesk.customerWrites(TICKET, line);
    zendesk.agentNotes(TICKET, 'sofia', `Merged from #4808:\n${line.replace('/4821/', '/4808/')}`);
    await seen();
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
  });
});

describe('the owner’s own reply without the extension', () => {
  it('counts as the acknowledgement: written down once, with the moment of the reply (design 4.6)', async () => {
    const { world, maya, zendesk } = await escalated();
    await world.pass(5 * MINUTE);
    zendesk.agentReplies(TICKET, 'priya', 'I am looking into it.');
    const repliedAt = world.now();
    const tab = maya.tabs.at(-1);
    await world.pass(MINUTE);
    if (tab !== undefined) await maya.showTicket(tab, TICKET);
    await world.pass(2 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'acknowledged 1/1']);
    const note = zendesk.comments(TICKET).at(-1);
    expect(note?.body).toContain('The public reply of Priya Raman counts as the acknowledgement at Level 1');
    expect(note?.body).toContain('ground=reply');
    expect(note?.body).toContain(`since=${new Date(repliedAt).toISOString().slice(0, 19)}`);
    expect(maya.paint(TICKET)).toMatchObject({ escalation: 'acknowledged' });
    await world.pass(20 * MINUTE);
    expect(markersOf(world)).toHaveLength(2);
    expect(maya.failures).toEqual([]);
  });

  it('a colleague’s reply does not', async () => {
    const { world, maya, zendesk } = await escalated();
    zendesk.agentReplies(TICKET, 'sofia', 'We are looking into it.');
    const tab = maya.tabs.at(-1);
    await world.pass(MINUTE);
    if (tab !== undefined) await maya.showTicket(tab, TICKET);
    await world.pass(5 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });
});
