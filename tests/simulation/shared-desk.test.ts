import { expect, it } from 'vitest';
import { World } from './world';
import { putsOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;

it('somebody else signs in at the same desk: from the first page they load on, what is done is done as them', async () => {
  const world = new World();
  const { zendesk } = world.sandbox;
  const desk = world.browser('maya');
  await desk.openTicket(TICKET);
  await desk.fromPage('escalate', { ref: REF });
  await world.pass(12_000);
  desk.signOut();
  await world.pass(MINUTE);
  desk.signIn('sofia');
  await desk.openTicket(TICKET);
  const settings = (await desk.fromPage('read-settings', {})) as {
    answer: { connections: { me: { id: string } | null }[] };
  };
  expect(settings.answer.connections[0]?.me?.id).toBe(String(zendesk.state.directory.userId('sofia')));
  // Only who went up may take it back.
  const wish = { deed: 'taken-back' };
  const seenKey = `acme.zendesk.com/${TICKET}/1/1`;
  expect(await desk.fromPage('deed', { ref: REF, seenKey, wish })).toMatchObject({
    error: { code: 'nothing-to-take-back' },
  });
  expect(desk.failures).toEqual([]);
});

it.each(['reply', 'deed'] as const)(
  'what waited for one person is not sent in the name of the next: a %s',
  async (what) => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(12_000);
    const written = putsOf(world).length;
    maya.signOut();
    const text = 'We are on it.';
    if (what === 'reply') await maya.fromPage('reply', { ref: REF, readAt: world.now(), text });
    else await maya.fromPage('acknowledge', { ref: REF, seenKey: `acme.zendesk.com/${TICKET}/1/1` });
    await world.pass(15_000);
    expect((await maya.outbox()).at(-1)).toMatchObject({ state: 'queued', problem: 'signed-out' });
    maya.signIn('sofia');
    await maya.openTicket(TICKET);
    await world.pass(10 * MINUTE);
    expect(putsOf(world)).toHaveLength(written);
    expect((await maya.outbox()).at(-1)).toMatchObject({
      state: 'refused',
      problem: 'other-person',
      reason: null,
    });
    expect(maya.failures).toEqual([]);
  },
);
