import { describe, expect, test } from 'vitest';
import type { Rows } from '../rest/page-rows';
import { CaseRecord } from '../schema/case-record';
import { CommentRow } from '../schema/comment-row';
import { EmailRow } from '../schema/email-row';
import { HistoryRow } from '../schema/history-row';
import { historyOf } from './history-of';

const CASE = '5008F00000302jSQAQ';
const [MAYA, OMAR, TIER_1, TIER_2] = [
  '005000000000001AAA',
  '005000000000002AAA',
  '00G000000000001EAA',
  '00G000000000002EAA',
];
const WORDS = { new: false, working: false, 'waiting for customer': false, closed: true, fixed: true };
const at = (time: string) => Date.parse(`2026-10-01T${time}:00Z`);
const moment = (time: string) => `2026-10-01T${time}:00.000+0000`;

const all = <Row>(rows: Row[]): Rows<Row> => ({ rows, complete: true });
const none = all<never>([]);
const more: Rows<never> = { rows: [], complete: false };
const changes = (...rows: [time: string, field: string, from: string | null, to: string | null][]) =>
  all(
    rows.map(([time, Field, OldValue, NewValue]) =>
      HistoryRow.parse({ Id: '017000000000001AAA', CreatedDate: moment(time), Field, OldValue, NewValue }),
    ),
  );

function history(
  now: object,
  changed: Rows<HistoryRow> | Rows<never>,
  said: {
    comments?: Rows<CommentRow> | null;
    emails?: Rows<EmailRow> | null;
    words?: Record<string, boolean> | null;
  } = {},
) {
  const record = CaseRecord.parse({
    Id: CASE,
    CreatedDate: moment('09:00'),
    Status: 'New',
    IsClosed: false,
    Priority: 'Medium',
    OwnerId: MAYA,
    ...now,
  });
  const { comments = none, emails = none, words = WORDS } = said;
  return historyOf(record, changed, comments, emails, words);
}

describe('how a case was opened', () => {
  test('as its first changes say', () => {
    const read = history(
      { Status: 'Working', Priority: 'High' },
      changes(
        ['09:10', 'Owner', TIER_1, MAYA],
        ['09:10', 'Owner', 'Tier 1', 'Maya'],
        ['09:10', 'Status', 'New', 'Working'],
        ['09:20', 'Priority', 'Low', 'High'],
      ),
    );
    expect(read?.opened).toEqual({
      at: at('09:00'),
      by: 'customer',
      status: 'new',
      priority: 'low',
      groupId: TIER_1,
    });
  });
  test('as it is now, where nothing changed', () => {
    expect(history({ OwnerId: TIER_2, Priority: null }, none)?.opened).toMatchObject({
      status: 'new',
      priority: 'none',
      groupId: TIER_2,
    });
  });
  test('without its moment there is no history', () => {
    expect(history({ CreatedDate: null }, none)).toBeNull();
  });
});

test('what happened to it, an owner once and by id', () => {
  const read = history(
    { Status: 'Fixed', IsClosed: true, Priority: 'High', OwnerId: TIER_2 },
    changes(
      ['09:10', 'Owner', MAYA, TIER_2],
      ['09:10', 'Owner', 'Maya', 'Tier 2'],
      ['09:20', 'Status', 'New', 'Waiting for customer'],
      ['09:20', 'IsEscalated', 'false', 'true'],
      ['09:30', 'Priority', 'Medium', 'High'],
      ['09:40', 'Status', 'Waiting for customer', 'Triage'],
      ['09:50', 'Status', 'Triage', 'Fixed'],
    ),
  );
  expect(
    read?.events.map(({ kind, at: when, ...rest }) => [kind, when, 'to' in rest ? rest.to : null]),
  ).toEqual([
    ['assignee', at('09:10'), TIER_2],
    ['group', at('09:10'), TIER_2],
    ['status', at('09:20'), 'pending'],
    ['priority', at('09:30'), 'high'],
    // A word that the org no longer has, or that is not told: unknown, and not open.
    ['status', at('09:40'), null],
    ['status', at('09:50'), 'solved'],
  ]);
  expect(read?.complete).toBe(true);
});

test('two changes of one moment keep their order', () => {
  const read = history(
    { Status: 'Closed', IsClosed: true },
    changes(['09:10', 'Status', 'New', 'Working'], ['09:10', 'Status', 'Working', 'Closed']),
  );
  const [first, second] = read?.events ?? [];
  expect(first?.order).toBeLessThan(second?.order ?? 0);
});

test('what was said, and by whom', () => {
  const comments = all(
    [
      { IsPublished: true, CreatedDate: moment('10:00'), CreatedBy: { UserType: 'Standard' } },
      { IsPublished: false, CreatedDate: moment('10:10'), CreatedBy: { UserType: 'Standard' } },
      { IsPublished: true, CreatedDate: moment('10:20'), CreatedBy: { UserType: 'CspLitePortal' } },
    ].map((row) => CommentRow.parse({ Id: '00a000000000001AAA', ...row })),
  );
  const emails = all(
    [
      { Incoming: true, Status: '1', MessageDate: moment('11:00') },
      { Incoming: false, Status: '3', MessageDate: moment('11:10') },
      { Incoming: false, Status: '5', MessageDate: moment('11:20') },
    ].map((row) => EmailRow.parse(row)),
  );
  const read = history({}, none, { comments, emails });
  expect(
    read?.events.map((event) => (event.kind === 'message' ? [event.at, event.by, event.public] : [])),
  ).toEqual([
    [at('10:00'), 'agent', true],
    [at('10:10'), 'agent', false],
    [at('10:20'), 'customer', true],
    [at('11:00'), 'customer', true],
    [at('11:10'), 'agent', true],
  ]);
  expect(read?.complete).toBe(true);
});

describe('is not complete', () => {
  const working = { Status: 'Working' };
  test.each([
    ['where the status is not tracked', working, none, {}],
    [
      'where the last change does not lead to what is',
      working,
      changes(['09:10', 'Status', 'New', 'Closed']),
      {},
    ],
    ['where a priority is missing', { Priority: 'High' }, changes(['09:10', 'Priority', 'High', 'Low']), {}],
    ['where there are more changes', {}, more, {}],
    ['where there are more mails', {}, none, { emails: more }],
    ['without its comments', {}, none, { comments: null }],
    ['where a mail has no moment', {}, none, { emails: all([EmailRow.parse({ Incoming: true })]) }],
  ] as const)('%s', (_, now, changed, said) => {
    expect(history(now, changed, said)?.complete).toBe(false);
  });
  test('and where it is, it says so', () => expect(history({}, none)?.complete).toBe(true));
});

test("without the org's words no status is told", () => {
  const read = history({ Status: 'Working' }, changes(['09:10', 'Status', 'New', 'Working']), {
    words: null,
  });
  expect(read?.events).toMatchObject([{ kind: 'status', to: null }]);
});

test('a new owner who came from elsewhere is one, a name is none', () => {
  const read = history(
    { OwnerId: OMAR },
    changes(['09:10', 'Owner', 'Maya', 'Omar'], ['09:10', 'Owner', MAYA, OMAR]),
  );
  expect(read?.events.map(({ kind }) => kind)).toEqual(['assignee', 'group']);
  expect(read?.opened.groupId).toBe('none');
});
