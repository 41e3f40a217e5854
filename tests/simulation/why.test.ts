import { describe, expect, it } from 'vitest';
import { Explanation } from '../../lib/domain/model/explanation';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
/** Nothing of its past came with it. */
const OTHER = 4830;

async function why(browser: SimulatedBrowser, at: number, ref = REF): Promise<Explanation> {
  const reply = (await browser.fromPage('read-why', { ref, at })) as { answer: unknown };
  return Explanation.parse(reply.answer);
}

const requests = (world: World) => world.sandbox.log.clientCalls({}).length;

describe('why did this fire then', () => {
  it('acceptance 4.5: any past line is answered, by one request, and to the byte the same when asked again', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(MINUTE);
    const log = (await maya.fromPage('read-log', { ref: REF })) as {
      answer: { signals: { at: number; rule: string; kind: string }[] };
    };
    const fired = log.answer.signals.filter(({ kind }) => kind === 'fired');
    expect(fired.length).toBeGreaterThan(0);
    // The moment by which all of the ticket had been read.
    const at = fired.at(-1)?.at ?? 0;
    const before = requests(world);
    const first = await why(maya, at);
    expect(requests(world)).toBeLessThanOrEqual(before + 1);
    await world.pass(10 * MINUTE);
    const again = await why(maya, at);
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(requests(world)).toBeLessThan(before + 10);
    if (first.state !== 'told') throw new Error(first.state);
    const told = [...first.fired, ...first.standing].map(({ rule }) => rule);
    expect(told.sort()).toEqual(fired.map(({ rule }) => rule).sort());
    const { risk, reasons } = first.assessment;
    if (risk.state !== 'known') throw new Error(risk.state);
    expect(risk.ordinary + reasons.reduce((sum, { points }) => sum + points, 0)).toBe(risk.number);
    expect(first.assessment.computedAt).toBe(at);
  });

  it('says what it lacks: the host that does not answer, the ticket not opened yet, a moment still to come', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    await maya.openTicket(OTHER);
    const ref = { ...REF, id: String(OTHER) };
    const fault = world.sandbox.faults.add({ path: /audits/, status: 403 });
    expect(await why(maya, world.now() - MINUTE, ref)).toEqual({ state: 'unread', problem: 'no-access' });
    fault.remove();
    expect(await why(maya, world.now() - MINUTE, ref)).toMatchObject({ state: 'told', from: 'ticket' });
    expect(await why(maya, world.now() + 60 * MINUTE)).toEqual({ state: 'not-known-yet' });
    expect(await why(maya, 1_000)).toEqual({ state: 'not-opened' });
    const daniel = world.browser('daniel');
    expect(await why(daniel, world.now())).toEqual({ state: 'unknown-ticket' });
  });

  it('CO6: what a note says is read from the host by its id, without our marker, and only for who may see it', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(MINUTE);
    const [note] = world.sandbox.zendesk
      .comments(TICKET)
      .filter((comment) => !comment.public && /bellwether:1/.test(comment.body));
    const noteIds = [String(note?.id), '999999'];
    const reply = (await maya.fromPage('read-notes', { ref: REF, noteIds })) as {
      answer: { notes: { id: string; text: string }[] };
    };
    expect(reply.answer.notes).toHaveLength(1);
    expect(reply.answer.notes[0]?.text).toContain('Level 1');
    expect(reply.answer.notes[0]?.text).not.toContain('[bellwether:1');
    maya.signOut();
    expect(await maya.fromPage('read-notes', { ref: REF, noteIds })).toMatchObject({
      ok: false,
      error: { code: 'signed-out' },
    });
  });
});
