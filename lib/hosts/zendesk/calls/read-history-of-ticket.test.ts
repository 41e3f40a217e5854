import { describe, expect, test } from 'vitest';
import { fakeConnection } from '../__fixtures__/fake-connection';
import ticketAnswer from '../__fixtures__/ticket.json';
import { readHistoryOfTicket } from './read-history-of-ticket';
import { readTicket } from './read-ticket';

const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const [CUSTOMER, AGENT, STRANGER] = [20978392, 235323, 99];
const audit = (id: number, time: string, author_id: number, ...events: object[]) => ({
  id,
  author_id,
  created_at: `2026-03-02T${time}:00Z`,
  events,
});
const audits = [
  audit(1, '08:05', CUSTOMER, { type: 'Comment', id: 11, public: true }),
  audit(2, '08:30', AGENT, { type: 'Change', field_name: 'status', previous_value: 'new', value: 'pending' }),
  audit(3, '09:00', STRANGER, { type: 'Comment', id: 12, public: true }),
  audit(4, '09:05', CUSTOMER, {
    type: 'Change',
    field_name: 'status',
    previous_value: 'pending',
    value: 'open',
  }),
];

async function reading(answer: object) {
  const facts = await readTicket(fakeConnection([ticketAnswer]).connection, '4821');
  const met: string[] = [];
  const fake = fakeConnection([answer], { met: (question, said) => met.push(`${question}: ${said}`) });
  return { ...(await readHistoryOfTicket(fake.connection, facts)), sent: fake.sent, met };
}

describe('what happened to a ticket', () => {
  test('is one request for its audits', async () => {
    const { history, pendings, sent } = await reading({ audits, next_page: null });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://acme.zendesk.com/api/v2/tickets/4821/audits.json?include=users&per_page=100',
    ]);
    expect(history).toMatchObject({
      opened: { at: at('08:05'), by: 'customer', status: 'new' },
      complete: true,
    });
    expect(pendings).toEqual([{ from: at('08:30'), until: at('09:05') }]);
  });

  test('tells who wrote by the users beside it, or by the people already known', async () => {
    const by = ({ history }: Awaited<ReturnType<typeof reading>>) =>
      history?.events.flatMap((event) => (event.kind === 'message' ? [event.by] : []));
    const alone = await reading({ audits });
    expect(by(alone)).toEqual(['customer', null]);
    expect(alone.met).toContain('audits-users: missing');
    const users = [{ id: STRANGER, role: 'admin' }];
    const told = await reading({ audits, users });
    expect(by(told)).toEqual(['customer', 'agent']);
    expect(told.met).toContain('audits-users: given');
  });

  test('of a long life is incomplete', async () => {
    const { history, pendings } = await reading({ audits, next_page: 'https://acme.zendesk.com/p2' });
    expect(history?.complete).toBe(false);
    expect(pendings).toBeNull();
  });
});
