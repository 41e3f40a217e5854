import { expect, test } from 'vitest';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { readMessage } from '../../domain/text/read-message';
import { recordAtRest } from './record-at-rest';

const said = 'This is unacceptable, our production is down. We will fix it by Friday 5 pm.';
const record: TicketRecord = {
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
  type: 'incident',
  subject: 'Omar cannot sync',
  product: 'mobile_app',
  tags: ['vip', 'said omar haddad'],
  fields: { region: 'emea-1', words: 'call Omar, please' },
  requesterId: '7',
  accountId: '501',
  history: {
    opened: { at: 0, by: null, status: null, priority: null, groupId: null },
    events: [],
    complete: false,
  },
  messages: [readMessage(said, { at: Date.UTC(2026, 2, 2), by: 'agent', public: true })],
  surveys: null,
  escalation: null,
  hostEscalatedAt: null,
  signals: null,
};

test('codes and numbers stay, words go', () => {
  const kept = recordAtRest(record);
  expect(kept).toMatchObject({ subject: null, product: 'mobile_app', tags: ['vip'], type: 'incident' });
  expect(kept.fields).toEqual({ region: 'emea-1' });
  const [reading] = record.messages ?? [];
  const [message] = kept.messages ?? [];
  expect([reading?.words.length, reading?.phrases.length, reading?.commitments.length]).not.toContain(0);
  expect(message).toMatchObject({ sentiment: reading?.sentiment, language: 'en', words: [] });
  expect(message?.phrases.map(({ kind, words }) => [kind, words])).toEqual(
    reading?.phrases.map(({ kind }) => [kind, '']),
  );
  expect(message?.commitments).toEqual(reading?.commitments.map(({ dueAt }) => ({ dueAt, words: '' })));
  expect(
    recordAtRest({ ...record, product: 'the one of Omar', fields: null, tags: null, messages: null }),
  ).toMatchObject({ product: null, fields: null, tags: null, messages: null });
});

test('a word that a list of the host offers is a code, also with spaces', () => {
  const written = {
    ...record,
    type: 'Feature request',
    product: 'Mobile app',
    fields: { region: 'North Sea' },
  };
  expect(recordAtRest(written)).toMatchObject({ type: null, product: null, fields: {} });
  const choices = new Set(['Feature request', 'Mobile app']);
  expect(recordAtRest(written, choices)).toMatchObject({
    type: 'Feature request',
    product: 'Mobile app',
    fields: {},
  });
});
