import { describe, expect, it } from 'vitest';
import { briefPrints } from '../../lib/domain/escalation/brief-prints';
import type { BriefPart } from '../../lib/domain/model/brief-part';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const key = (n: number) => `acme.zendesk.com/${TICKET}/1/${n}`;

/** Maya has escalated to Priya, Level 1, and looks over what Kwame has to know. */
async function escalated() {
  const world = new World();
  const maya = world.browser('maya');
  const { directory } = world.sandbox.zendesk.state;
  const id = (person: string) => String(directory.userId(person));
  await maya.openTicket(TICKET);
  const owner = { account: REF.account, role: 'senior-engineer', kind: 'person', personId: id('priya') };
  await maya.fromPage('name-owner', owner);
  await maya.fromPage('escalate', { ref: REF });
  await world.pass(11_000);
  expect(markersOf(world)).toEqual(['escalated 1/0']);
  const preview = async (browser: SimulatedBrowser = maya) => {
    const { answer } = (await browser.fromPage('read-brief', { ref: REF })) as {
      answer: { parts: BriefPart[] };
    };
    return answer.parts;
  };
  const offer = (brief: object | undefined, browser = maya) =>
    browser.fromPage('deed', {
      ref: REF,
      seenKey: key(1),
      wish: { deed: 'offered', to: id('kwame'), ...(brief === undefined ? {} : { brief }) },
    });
  const notes = () =>
    world.sandbox.zendesk
      .comments(TICKET)
      .filter(({ public: isPublic, body }) => !isPublic && body.includes('offered to'))
      .map(({ body }) => body);
  return { world, maya, id, preview, offer, notes };
}

describe('acceptance 4.12: a hand-over with the whole story', () => {
  it('is one internal note with what was looked over, and without what was left out', async () => {
    const { world, maya, preview, offer, notes } = await escalated();
    const parts = await preview();
    expect(parts.map(({ id }) => id)).toEqual([
      'timeline',
      'attempts',
      'promises',
      'health',
      'reason',
      'levels',
      'questions',
    ]);
    await offer({ leftOut: ['questions', 'timeline/opened'], seen: briefPrints(parts) });
    await world.pass(5_000);
    expect(notes()).toHaveLength(1);
    const [note = ''] = notes();
    expect(note).toContain('offered to Kwame');
    expect(note).toContain('Accepting is the acknowledgement');
    expect(note).toContain('What was tried:');
    expect(note).toMatch(/escalated to Level 1, Priya Raman/);
    expect(note).not.toMatch(/Open questions|• Opened/);
    const [row] = (await maya.outbox()).filter(({ deed }) => deed === 'offered');
    expect(row).toMatchObject({
      state: 'done',
      reason: null,
      brief: { leftOut: ['questions', 'timeline/opened'] },
    });
    expect(maya.failures).toEqual([]);
  });

  it('tells in the note what changed since it was looked over', async () => {
    const { world, preview, offer, notes } = await escalated();
    const seen = briefPrints(await preview());
    // Another part of the customer's words arrives before the note is written.
    const { timeline: _, ...others } = seen;
    await offer({ leftOut: ['reason', 'questions'], seen: { ...others, timeline: 1 } });
    await world.pass(5_000);
    expect(notes()[0]).toContain('Changed since it was looked over: Timeline');
  });

  it('without a brief it is the offer alone', async () => {
    const { world, offer, notes } = await escalated();
    await offer(undefined);
    await world.pass(5_000);
    expect(notes()).toHaveLength(1);
    expect(notes()[0]).not.toContain('What you need to know');
  });

  it('the receiver’s accept is the acknowledgement, and they read the same story', async () => {
    const { world, id, preview, offer } = await escalated();
    const kwame = world.browser('kwame');
    await offer({ leftOut: [], seen: briefPrints(await preview()) });
    await world.pass(5_000);
    await kwame.openTicket(TICKET);
    const read = async () =>
      (
        (await kwame.fromPage('read-panel', { windowId: 1 })) as {
          answer: { record: { assessment: { escalation: object } } };
        }
      ).answer.record.assessment.escalation;
    expect(await read()).toMatchObject({ status: 'open', offer: { to: id('kwame'), by: id('maya') } });
    expect((await preview(kwame)).map((part) => part.id)).toContain('levels');
    await kwame.fromPage('deed', { ref: REF, seenKey: key(2), wish: { deed: 'accepted' } });
    await world.pass(5_000);
    expect(await read()).toMatchObject({
      status: 'acknowledged',
      ownerId: id('kwame'),
      acknowledgedBy: id('kwame'),
    });
    expect(world.sandbox.zendesk.ticket(TICKET)).toMatchObject({
      assigneeId: world.sandbox.zendesk.state.directory.userId('kwame'),
    });
  });
});

describe('exactly once', () => {
  it.each([
    ['the answer is lost', { drop: 'after' }],
    ['the request is lost', { drop: 'before' }],
    ['the host fails after it took it', { answer: 'truncated-json' }],
    ['the host fails', { status: 503 }],
  ] as const)('%s', async (_, fault) => {
    const { world, preview, offer, notes, maya } = await escalated();
    const seen = briefPrints(await preview());
    world.sandbox.faults.add({ method: 'PUT', times: 1, ...fault });
    await offer({ leftOut: ['health'], seen });
    await world.pass(10 * MINUTE);
    expect(notes()).toHaveLength(1);
    expect(notes()[0]).toContain('What you need to know');
    expect(markersOf(world)).toEqual(['escalated 1/0', 'offered 1/1']);
    expect((await maya.outbox()).at(-1)).toMatchObject({ deed: 'offered', state: 'done' });
  });

  it('pressed twice and in two windows', async () => {
    const { world, preview, offer, notes } = await escalated();
    const seen = briefPrints(await preview());
    await Promise.all([offer({ leftOut: [], seen }), offer({ leftOut: ['health'], seen })]);
    await world.pass(MINUTE);
    expect(notes()).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)(
    'the worker is stopped at any step from the click on, %s it: one note with the brief, woken by an alarm alone',
    { timeout: 300_000 },
    async (when) => {
      const calm = await escalated();
      const seen = briefPrints(await calm.preview());
      const from = calm.maya.life().steps;
      await calm.offer({ leftOut: ['health'], seen });
      await calm.world.pass(5_000);
      const steps = calm.maya.life().steps - from;
      expect(steps).toBeGreaterThan(15);
      for (let step = 1; step <= steps; step += 9) {
        const { world, maya, offer, notes } = await escalated();
        maya.life().endAt(step, when);
        void offer({ leftOut: ['health'], seen });
        await world.pass(6 * MINUTE);
        const rows = (await maya.outbox()).filter(({ deed }) => deed === 'offered');
        const told = notes().map(
          (note) => note.includes('What you need to know') && !note.includes('Health'),
        );
        expect({ step, told, states: rows.map(({ state }) => state) }).toEqual(
          // Stopped before it was on the disk: nobody was told that it is queued.
          rows.length === 0 ? { step, told: [], states: [] } : { step, told: [true], states: ['done'] },
        );
      }
    },
  );

  it('nothing is written by looking at it', async () => {
    const { world, preview } = await escalated();
    const before = putsOf(world).length;
    await preview();
    await world.pass(MINUTE);
    expect(putsOf(world)).toHaveLength(before);
  });
});
