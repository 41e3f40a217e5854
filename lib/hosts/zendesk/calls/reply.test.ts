import { describe, expect, test } from 'vitest';
import { fakeConnection } from '../__fixtures__/fake-connection';
import ticketAnswer from '../__fixtures__/ticket.json';
import update from '../__fixtures__/update.json';
import { readTicket } from './read-ticket';
import { reply } from './reply';

const me = { user: { id: 235323, name: 'Priya Nair', role: 'agent', authenticity_token: 'csrf==' } };

async function sent(isPublic: boolean | undefined) {
  const facts = await readTicket(fakeConnection([ticketAnswer]).connection, '4821');
  const event = { id: 2127301148, type: 'Comment', public: isPublic };
  const fake = fakeConnection([me, { ...update, audit: { ...update.audit, events: [event] } }]);
  const connection = { ...fake.connection, relay: fake.tab };
  return reply.send(connection, facts, 'We are on it.').catch((error: unknown) => error);
}

describe('a public reply', () => {
  test.each([true, undefined])('that the host took is written, public: %s', async (isPublic) => {
    expect(await sent(isPublic)).toEqual({ noteId: '2127301148', warnings: [] });
  });

  test('of which the host made an internal note, as for light agents, did not reach the customer', async () => {
    expect(await sent(false)).toMatchObject({ problem: 'no-access', details: {} });
  });
});
