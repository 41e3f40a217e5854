import { describe, expect, it } from 'vitest';
import { briefPrints } from '../../lib/domain/escalation/brief-prints';
import type { BriefPart } from '../../lib/domain/model/brief-part';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

const MINUTE = 60_000;

/** Maya, who had the case, has escalated it to Priya, Level 1, and looks over what Kwame has to know. */
async function escalated() {
  const world = new World();
  const { salesforce } = world.sandbox;
  const one = await SalesforceCase.open(world, world.browser('maya'));
  salesforce.setField('Case', one.id, { OwnerId: one.userId('maya') });
  await one.show();
  await one.name('priya');
  await one.escalate({ reason: 'They asked for a manager.' });
  expect(one.markers).toEqual(['escalated 1/0']);
  const { answer } = (await one.browser.fromPage('read-brief', { ref: one.ref })) as {
    answer: { parts: BriefPart[] };
  };
  const seen = briefPrints(answer.parts);
  const offer = (leftOut: string[] = ['health']) =>
    one.deed(1, { deed: 'offered', to: one.userId('kwame'), brief: { leftOut, seen } });
  const notes = () =>
    one.comments.map((row) => String(row.CommentBody)).filter((body) => body.includes('offered to'));
  return { world, salesforce, one, offer, notes };
}

describe('acceptance 4.12: a hand-over of a case with the whole story', () => {
  it('is one internal comment, short enough for Salesforce, and whoever is offered it is mentioned', async () => {
    const { world, salesforce, one, offer, notes } = await escalated();
    const posts = salesforce.feed(one.id).length;
    await offer();
    await world.pass(2_000);
    expect(notes()).toHaveLength(1);
    const [note = ''] = notes();
    expect(note).toContain('What you need to know');
    expect(note).toContain('Steps so far:');
    expect(note).not.toContain('Health of the customer');
    expect(new TextEncoder().encode(note).length).toBeLessThan(4000);
    expect(one.comments.at(-1)).toMatchObject({ IsPublished: false });
    expect(salesforce.feed(one.id)).toHaveLength(posts + 1);
    expect(one.browser.failures).toEqual([]);
  });

  it('the receiver’s accept is the acknowledgement', async () => {
    const { world, one, offer } = await escalated();
    await offer();
    await world.pass(2_000);
    const kwame = await SalesforceCase.open(world, world.browser('kwame'));
    await kwame.deed(2, { deed: 'accepted' });
    await world.pass(2_000);
    expect(one.markers.at(-1)).toBe('accepted 1/2');
    expect(one.record).toMatchObject({ OwnerId: one.userId('kwame') });
    expect(kwame.paint()).toMatchObject({ escalation: 'acknowledged' });
  });
});

describe('exactly once', () => {
  it.each([
    ['the answer is lost', { drop: 'after' }],
    ['the request is lost', { drop: 'before' }],
    ['the answer is cut off', { answer: 'truncated-json' }],
    ['the host fails', { status: 503 }],
  ] as const)('%s', async (_, fault) => {
    const { world, one, offer, notes } = await escalated();
    world.sandbox.faults.add({ path: /composite$/, bodyIncludes: 'offered', times: 1, ...fault });
    await offer();
    await world.pass(10 * MINUTE);
    expect(notes()).toHaveLength(1);
    expect(one.markers).toEqual(['escalated 1/0', 'offered 1/1']);
    expect((await one.browser.outbox()).at(-1)).toMatchObject({ deed: 'offered', state: 'done' });
  });

  it('the worker is stopped on the way: one comment with the brief, woken by an alarm alone', {
    timeout: 300_000,
  }, async () => {
    const calm = await escalated();
    const from = calm.one.browser.life().steps;
    await calm.offer();
    await calm.world.pass(2_000);
    const steps = calm.one.browser.life().steps - from;
    expect(steps).toBeGreaterThan(15);
    for (let step = 3; step <= steps; step += 19) {
      const { world, one, offer, notes } = await escalated();
      one.browser.life().endAt(step, step % 2 === 0 ? 'before' : 'after');
      void offer();
      await world.pass(6 * MINUTE);
      const rows = (await one.browser.outbox()).filter(({ deed }) => deed === 'offered');
      const told = notes().map(
        (note) => note.includes('What you need to know') && !note.includes('Health of'),
      );
      expect({ step, told, states: rows.map(({ state }) => state) }).toEqual(
        rows.length === 0 ? { step, told: [], states: [] } : { step, told: [true], states: ['done'] },
      );
    }
  });
});
