import { expect, it } from 'vitest';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

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
