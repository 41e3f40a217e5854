import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatMarker } from '../../../domain/model/format-marker';
import { TicketRecord } from '../../../domain/model/ticket-record';
import { fakeConnection } from '../__fixtures__/fake-connection';
import { readAudits } from './read-audits';

const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const CUSTOMER = 7;
const AGENT = 9;
const users = [
  { id: CUSTOMER, role: 'end-user', name: 'Omar Haddad' },
  { id: AGENT, role: 'agent', name: 'Maya Ortiz' },
];

let id = 100;
const audit = (time: string, author_id: number, ...events: object[]) => ({
  id: id++,
  created_at: `2026-03-02T${time}:00Z`,
  author_id,
  events: events.map((event) => ({ id: id++, ...event })),
});
const said = (body: string, isPublic = true) => ({ type: 'Comment', body, public: isPublic });
const change = (field_name: string, previous_value: unknown, value: unknown) => ({
  type: 'Change',
  field_name,
  previous_value,
  value,
});
const create = (field_name: string, value: unknown) => ({ type: 'Create', field_name, value });
const opening = () =>
  audit('08:00', CUSTOMER, said('The app is down, this is unacceptable'), create('status', 'new'));

const listed: TicketRecord = {
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
  type: null,
  subject: null,
  product: null,
  tags: [],
  fields: null,
  requesterId: String(CUSTOMER),
  accountId: '501',
  history: {
    opened: { at: at('08:00'), by: null, status: 'solved', priority: 'high', groupId: '5' },
    events: [],
    complete: false,
  },
  messages: null,
  surveys: [],
  escalation: null,
  hostEscalatedAt: null,
  signals: null,
};

async function detail(audits: unknown[], more: object = {}, ticket = listed, cursor: string | null = null) {
  const fake = fakeConnection([{ audits, users, next_page: null, count: audits.length, ...more }]);
  const answer = await readAudits(fake.connection, ticket, cursor);
  return { ...answer, record: TicketRecord.parse(answer.ticket), url: fake.sent.map(({ url }) => url) };
}
const kinds = (record: TicketRecord) => record.history.events.map(({ kind }) => kind);

test('one request brings all that happened, with people for their roles alone', async () => {
  const marker = formatMarker({
    key: 'acme.zendesk.com/4821/1/0',
    deed: 'escalated',
    levelId: 'level-2',
    ownerId: '9',
    dueAt: at('12:00'),
    policyVersion: 'default-1',
  });
  const { record, cursor, url } = await detail([
    audit('10:00', CUSTOMER, change('satisfaction_score', 'offered', 'bad')),
    audit('09:00', AGENT, said(`Escalated\n${marker}`, false), change('tags', 'a', 'a bellwether_escalated')),
    audit('08:30', AGENT, said('We look into it'), change('status', 'new', 'open')),
    opening(),
  ]);
  expect(url).toEqual([
    'https://acme.zendesk.com/api/v2/tickets/4821/audits.json?include=users&sort_order=desc&per_page=100',
  ]);
  expect(cursor).toBeNull();
  expect(record.history.opened).toEqual({
    at: at('08:00'),
    by: 'customer',
    status: 'new',
    priority: 'high',
    groupId: '5',
  });
  expect(record.history.complete).toBe(true);
  expect(kinds(record)).toEqual(['message', 'message', 'status', 'message']);
  expect(record.messages?.map(({ by, public: isPublic }) => [by, isPublic])).toEqual([
    ['customer', true],
    ['agent', true],
  ]);
  expect(record.messages?.[0]?.sentiment).toBeLessThan(0);
  expect(record.escalation).toMatchObject([{ key: 'acme.zendesk.com/4821/1/0', authorId: '9' }]);
  expect(record.hostEscalatedAt).toBe(at('09:00'));
  expect(record.surveys).toEqual([
    { at: at('10:00'), survey: 'csat', scale: '1-5', value: 1, ticketId: '4821' },
  ]);
  expect(JSON.stringify(record)).not.toMatch(/Omar|Maya|look into/);
});

test('a satisfied customer, told by an event of its own and by a change; what was offered is no answer', async () => {
  const rating = (score: string) => ({ type: 'SatisfactionRating', score, body: 'Thanks, Maya' });
  const { record } = await detail([
    opening(),
    audit('09:00', AGENT, rating('offered')),
    audit('10:00', CUSTOMER, rating('good'), change('satisfaction_score', 'offered', 'good')),
  ]);
  expect(record.surveys).toHaveLength(1);
  expect(record.surveys).toMatchObject([{ at: at('10:00'), value: 5 }]);
});

test('nobody ever escalated it: that is known of the whole history only', async () => {
  expect((await detail([opening()])).record).toMatchObject({ hostEscalatedAt: 'never', escalation: [] });
});

test('a message made internal afterwards is read no more', async () => {
  const wrote = audit('09:00', AGENT, said('The customer is a fool'));
  const hidden = { type: 'CommentPrivacyChange', comment_id: wrote.events[0]?.id, public: false };
  const { record } = await detail([opening(), wrote, audit('09:05', AGENT, hidden)]);
  expect(record.messages).toHaveLength(1);
});

describe('a long ticket', () => {
  const first = opening();
  // Of the same second as the oldest one of the newer page: it came before it.
  const older = [audit('10:00', CUSTOMER, said('First'), change('group_id', '3', '5')), first];
  const second = audit('10:00', AGENT, said('Second'), change('status', 'open', 'solved'));
  const newer = [audit('11:00', AGENT, change('priority', 'normal', 'high')), second];

  test('is read in parts, which together say what one answer would have said', async () => {
    const next_page = 'https://acme.zendesk.com/api/v2/tickets/4821/audits.json?page=2';
    const half = await detail(newer, { next_page });
    expect(half.record.history.complete).toBe(false);
    expect(half.cursor).not.toBeNull();
    const full = await detail(older, {}, half.record, half.cursor);
    expect(full.url[0]).toContain('&page=2');
    expect(full.cursor).toBeNull();
    const whole = await detail([...newer, ...older]);
    const order = (record: TicketRecord) =>
      record.history.events.map(({ kind, at: moment, order: place }) => ({ kind, moment, place }));
    expect(full.record.history.opened).toEqual(whole.record.history.opened);
    expect(full.record.history.opened).toMatchObject({ status: 'new', priority: 'normal', groupId: '3' });
    expect(full.record.history.complete).toBe(true);
    const sorted = order(full.record).toSorted((a, b) => a.moment - b.moment || a.place - b.place);
    expect(sorted.map(({ kind }) => kind)).toEqual(kinds(whole.record));
    expect({ ...full.record, history: null }).toEqual({ ...whole.record, history: null });
  });

  test('that comes again whole, however often it is asked for, ends with what it has', async () => {
    const once = await detail([...newer, ...older], { next_page: 'https://x' });
    const again = await detail([...newer, ...older], { next_page: 'https://x' }, once.record, once.cursor);
    expect(again.cursor).toBeNull();
    expect(again.record.history.events).toHaveLength(once.record.history.events.length);
    expect(again.record.history.complete).toBe(false);
  });

  test.each([
    ['fewer come than the host counts', [...newer, opening()], { count: 180 }],
    ['one of them cannot be read', [opening(), { id: 'x' }], {}],
    ['the first one is not among them', newer, {}],
  ])('has a gap where %s: nothing that is counted from the beginning is known', async (_, audits, more) => {
    const { record } = await detail(audits, more);
    expect(record).toMatchObject({
      history: { opened: { at: at('08:00'), by: null, status: null }, complete: false },
      messages: null,
      escalation: null,
      surveys: null,
      hostEscalatedAt: null,
    });
  });
});

test('without people roles are unknown, but for the customer', async () => {
  const { record } = await detail([opening(), audit('09:00', AGENT, said('Hello'))], { users: undefined });
  expect(record.messages?.map(({ by }) => by)).toEqual(['customer', null]);
});

const sample = new URL('../../../../../shared/samples/zendesk/gozendesk-ticket_audits.json', import.meta.url);
test('the recorded answer', async ({ skip }) => {
  skip(!existsSync(sample), 'The recorded audits are not here (../shared/samples/zendesk).');
  const { body } = JSON.parse(readFileSync(sample, 'utf8')) as { body: { audits: unknown[] } };
  const opened = { ...listed.history.opened, at: Date.parse('2011-09-25T22:35:44Z') };
  const ticket = { ...listed, history: { ...listed.history, opened } };
  const fake = fakeConnection([body]);
  const { ticket: record } = await readAudits(fake.connection, ticket, null);
  expect(record.history).toMatchObject({
    opened: { status: 'new' },
    events: [
      { kind: 'message', by: null, public: false },
      { kind: 'status', to: 'open' },
    ],
    complete: true,
  });
});
