import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pendingsOf } from '../../../domain/model/pendings-of';
import { TicketHistory } from '../../../domain/model/ticket-history';
import { AuditsAnswer } from '../schema/audits-answer';
import { toHistory } from './to-history';

const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const CUSTOMER = 1;
const AGENT = 2;
const users = new Map([['2', { role: 'agent' }]]);
const now = {
  createdAt: at('08:00'),
  requesterId: '1',
  status: 'open',
  priority: 'high',
  groupId: '7',
} as const;

let id = 100;
const audit = (time: string, author_id: number | null, ...events: object[]) => ({
  id: id++,
  created_at: `2026-03-02T${time}:00Z`,
  author_id,
  events,
});
const change = (field_name: string, previous_value: unknown, value: unknown) => ({
  type: 'Change',
  field_name,
  previous_value,
  value,
});
const said = (isPublic: boolean | undefined, more: object = {}) => ({
  id: id++,
  type: 'Comment',
  public: isPublic,
  ...more,
});

function historyOf(audits: unknown[], more: object = {}, ticket: Parameters<typeof toHistory>[1] = now) {
  const answer = AuditsAnswer.parse({ audits, next_page: null, ...more });
  const history = toHistory(answer.audits, ticket, users, answer.complete);
  return history && TicketHistory.parse(history);
}

const opening = (...events: object[]) => audit('08:00', CUSTOMER, said(true), ...events);
const create = (field_name: string, value?: unknown) => ({ type: 'Create', field_name, value });

describe('how a ticket was opened', () => {
  test('is what its first act says', () => {
    const events = [
      create('status', 'new'),
      create('priority'),
      create('group_id', '5'),
      create('subject', 'x'),
    ];
    const later = audit('09:00', AGENT, change('status', 'new', 'open'), change('priority', null, 'high'));
    expect(historyOf([opening(...events), later])?.opened).toEqual({
      at: at('08:00'),
      by: 'customer',
      status: 'new',
      priority: 'none',
      groupId: '5',
    });
  });

  test('or, where that says nothing, what was there before the first change, or is there still', () => {
    const moved = [
      audit('09:00', AGENT, change('status', 'new', 'open')),
      audit('10:00', AGENT, change('group_id', 5, 7), change('status', 'open', 'pending')),
    ];
    expect(historyOf([opening(), ...moved])?.opened).toMatchObject({
      status: 'new',
      priority: 'high',
      groupId: '5',
    });
  });

  test.each([
    ['an agent', AGENT, 'agent'],
    ['the system', -1, 'system'],
    ['somebody unknown', 99, null],
    ['nobody told', null, null],
  ])('by %s', (_, author, by) => {
    expect(historyOf([audit('08:00', author)])?.opened.by).toBe(by);
  });

  test.each([
    ['there are more', [opening()], { next_page: 'https://acme.zendesk.com/api/v2/page2' }],
    ['there are more after the cursor', [opening()], { meta: { has_more: true } }],
    ['one of them cannot be read', [opening(), { id: 'x' }], {}],
  ])('is unknown when %s', (_, audits, more) => {
    expect(historyOf(audits, more)).toMatchObject({
      opened: { at: at('08:00'), by: null, status: null, priority: null, groupId: null },
      complete: false,
    });
  });

  test('has no moment where nobody says it', () => {
    const unknown = { ...now, createdAt: null };
    expect(historyOf([], {}, unknown)).toBeNull();
    expect(historyOf([opening()], { meta: { has_more: true } }, unknown)).toBeNull();
    expect(historyOf([opening()], {}, unknown)?.opened.at).toBe(at('08:00'));
  });
});

describe('what happened then', () => {
  test('comes in the order in which it was done, whatever the order of the answer', () => {
    const audits = [
      opening(),
      audit('09:00', AGENT, said(true), change('status', 'new', 'pending'), change('assignee_id', null, '2')),
      audit('09:00', AGENT, change('group_id', '5', 7), change('priority', 'high', '')),
      audit('10:00', CUSTOMER, said(true), change('status', 'pending', 'open')),
    ];
    const history = historyOf(audits);
    expect(history?.events).toEqual([
      { kind: 'message', at: at('08:00'), order: 0, by: 'customer', public: true },
      { kind: 'message', at: at('09:00'), order: 0, by: 'agent', public: true },
      { kind: 'status', at: at('09:00'), order: 1, to: 'pending' },
      { kind: 'assignee', at: at('09:00'), order: 2, to: '2' },
      { kind: 'group', at: at('09:00'), order: 3, to: '7' },
      { kind: 'priority', at: at('09:00'), order: 4, to: 'none' },
      { kind: 'message', at: at('10:00'), order: 0, by: 'customer', public: true },
      { kind: 'status', at: at('10:00'), order: 1, to: 'open' },
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(audits, { minLength: audits.length }), (shuffled) => {
        expect(historyOf(shuffled)).toEqual(history);
      }),
    );
  });

  test.each([
    ['a status nobody knows', change('status', 'new', 'on_fire'), { kind: 'status', to: null }],
    ['a status that is left out', { type: 'Change', field_name: 'status' }, { kind: 'status', to: null }],
    ['a priority nobody knows', change('priority', null, 'blocker'), { kind: 'priority', to: null }],
    ['no group', change('group_id', '5', null), { kind: 'group', to: 'none' }],
    ['a group that is no id', change('group_id', '5', 'five'), { kind: 'group', to: null }],
    ['a message of somebody unknown', said(true, { author_id: 99 }), { kind: 'message', by: null }],
    ['a message that may be public', said(undefined), { kind: 'message', public: null }],
    ['a call', { type: 'VoiceComment', public: true }, { kind: 'message', by: 'agent', public: true }],
    ['a merge', change('tags', 'vip', 'vip closed_by_merge'), { kind: 'merged', into: null }],
  ])('reads %s', (_, event, expected) => {
    expect(historyOf([opening(), audit('09:00', AGENT, event)])?.events[1]).toMatchObject(expected);
  });

  test.each([
    ['a mail that went out', { type: 'Notification', body: 'x' }],
    ['another field', change('subject', 'a', 'b')],
    ['a tag that was there', change('tags', ['closed_by_merge'], ['closed_by_merge', 'vip'])],
    ['what is no event', 'nonsense'],
  ])('leaves out %s', (_, event) => {
    const audits = [opening(), { ...audit('09:00', AGENT), events: [event] }];
    expect(historyOf(audits)).toMatchObject({ events: [{ kind: 'message' }], complete: true });
  });

  test('knows that a message was made internal afterwards', () => {
    const wrote = said(true);
    const hidden = { type: 'CommentPrivacyChange', comment_id: wrote.id, public: false };
    const history = historyOf([opening(), audit('09:00', AGENT, wrote), audit('09:05', AGENT, hidden)]);
    expect(history?.events.map((event) => event.kind === 'message' && event.public)).toEqual([true, false]);
  });
});

describe('when it waited for the customer', () => {
  const pendings = (audits: unknown[], more = {}) => {
    const history = historyOf(audits, more);
    return history && pendingsOf(history);
  };
  const to = (time: string, from: string, status: string) =>
    audit(time, AGENT, change('status', from, status));

  test('is from pending to what came next', () => {
    expect(
      pendings([
        opening(create('status', 'new')),
        to('09:00', 'new', 'pending'),
        to('10:00', 'pending', 'open'),
        to('11:00', 'open', 'pending'),
      ]),
    ).toEqual([
      { from: at('09:00'), until: at('10:00') },
      { from: at('11:00'), until: null },
    ]);
    expect(pendings([opening(create('status', 'pending')), to('09:00', 'pending', 'open')])).toEqual([
      { from: at('08:00'), until: at('09:00') },
    ]);
  });

  test('is unknown with a gap or a status nobody knows', () => {
    expect(pendings([opening()], { meta: { has_more: true } })).toBeNull();
    expect(pendings([opening(), to('09:00', 'new', 'on_fire')])).toBeNull();
  });
});
