import { describe, expect, test } from 'vitest';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import { HttpFailure } from '../../../platform/http-failure';
import type { Connection, TransitionWrite } from '../../contract';
import { caseAnswers, ids } from '../__fixtures__/case-answers';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { fakeOrg } from '../__fixtures__/fake-org';
import { knownOrg } from '../__fixtures__/known-org';
import { pageOf } from '../__fixtures__/page-of';
import { normaliseId } from '../normalise-id';
import { readTicket } from './read-ticket';
import { write } from './write';
import { writeBeside } from './write-beside';

const MARKER = `[bellwether:1 key=acme.my.salesforce.com/${ids.case}/1/1 deed=escalated level=level-2 owner=${ids.owner} due=2026-10-02T10:00:00Z policy=default-1]`;
const QUEUE = '00G000000000001EAA';
const written = compositeAnswer({
  case: { status: 204, body: null },
  comment: { status: 201, body: { id: '00a000000000004AAA', success: true, errors: [] } },
});
const taskMade = {
  status: 201,
  body: JSON.stringify({ id: '00T000000000001EAA', success: true, errors: [] }),
};
const refused = (status: number, errorCode: string, message: string) => ({
  status,
  body: [{ errorCode, message }],
});
const halted = refused(
  400,
  'PROCESSING_HALTED',
  'The transaction was rolled back since another operation failed.',
);

async function transition(
  change: Partial<TransitionWrite> & { ticket?: Partial<TicketFacts['ticket']> } = {},
): Promise<TransitionWrite> {
  const facts = await readTicket(fakeOrg(compositeAnswer(caseAnswers)).connection, ids.case);
  const { ticket, ...rest } = change;
  return {
    ref: { account: 'acme.my.salesforce.com', id: ids.case },
    event: {
      key: `acme.my.salesforce.com/${ids.case}/1/1`,
      deed: 'escalated',
      levelId: 'level-2',
      ownerId: ids.owner,
      dueAt: Date.UTC(2026, 9, 2, 10),
      policyVersion: 'default-1',
    },
    note: `Escalated to level 2.\nNext update at 10:00.\n${MARKER}`,
    facts: { ...facts, ticket: { ...facts.ticket, ...ticket } },
    assign: null,
    priority: null,
    tags: { add: ['bellwether'], remove: [] },
    task: null,
    ...rest,
  };
}
/** No task of the case carries a key of ours yet. */
const noTask = compositeAnswer({ tasks: pageOf() });
const bodyOf = (text: string | null | undefined) => JSON.parse(text ?? '');

describe('what is sent', () => {
  test('the Case and the internal comment, both or none, without the assignment rules', async () => {
    const { connection, asked } = fakeOrg(written);
    const result = await write(connection, await transition({ assign: { personId: QUEUE, kind: 'group' } }));
    expect(result).toEqual({ noteId: '00a000000000004AAA', warnings: [] });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers).toMatchObject({ 'Sforce-Auto-Assign': 'FALSE' });
    expect(bodyOf(asked[0]?.body)).toEqual({
      allOrNone: true,
      compositeRequest: [
        {
          method: 'PATCH',
          url: `/services/data/v66.0/sobjects/Case/${ids.case}`,
          referenceId: 'case',
          httpHeaders: {
            'Sforce-Auto-Assign': 'FALSE',
            'If-Unmodified-Since': 'Thu, 01 Oct 2026 13:59:16 GMT',
          },
          body: { IsEscalated: true, OwnerId: QUEUE },
        },
        {
          method: 'POST',
          url: '/services/data/v66.0/sobjects/CaseComment',
          referenceId: 'comment',
          httpHeaders: { 'Sforce-Auto-Assign': 'FALSE' },
          body: {
            ParentId: ids.case,
            CommentBody: `Escalated to level 2.\nNext update at 10:00.\n${MARKER}`,
            IsPublished: false,
          },
        },
      ],
    });
  });

  const casePart = async (change: Parameters<typeof transition>[0]) => {
    const { connection, asked } = fakeOrg(written);
    await write(connection, await transition(change));
    return bodyOf(asked[0]?.body).compositeRequest[0];
  };

  test.each([
    ['high', 'normal', 'High'],
    ['urgent', 'normal', 'High'],
    ['normal', 'low', 'Medium'],
    ['low', 'none', 'Low'],
    ['high', 'high', undefined],
    ['urgent', 'high', undefined],
    ['normal', 'high', undefined],
    ['high', 'urgent', undefined],
    ['urgent', null, undefined],
    [null, 'low', undefined],
  ] as const)('priority to %s from %s: %s', async (priority, present, word) => {
    expect((await casePart({ priority, ticket: { priority: present } })).body.Priority).toBe(word);
  });

  test('a resolved escalation takes the flag off and leaves the priority', async () => {
    const event = { ...(await transition()).event, deed: 'resolved' as const };
    expect((await casePart({ event, priority: 'urgent', ticket: { priority: 'low' } })).body).toEqual({
      IsEscalated: false,
    });
  });

  test.each([
    ['2026-10-01T13:59:16.000+0000', 'Thu, 01 Oct 2026 13:59:16 GMT'],
    ['2026-10-01T13:59:16.001Z', 'Thu, 01 Oct 2026 13:59:17 GMT'],
    ['2026-10-01T15:59:16.000+0200', 'Thu, 01 Oct 2026 13:59:16 GMT'],
    ['yesterday', undefined],
    [null, undefined],
  ])('on the condition that nothing changed since %s', async (stamp, date) => {
    expect((await casePart({ ticket: { stamp } })).httpHeaders['If-Unmodified-Since']).toBe(date);
  });

  test.each(['acknowledged', 'joined', 'held', 'offered'] as const)('%s: only the comment', async (deed) => {
    const { connection, asked } = fakeOrg(compositeAnswer({ comment: { ok: { id: '00a000000000004AAA' } } }));
    const event = { ...(await transition()).event, deed };
    await write(connection, await transition({ event, priority: 'urgent' }));
    const { compositeRequest, allOrNone } = bodyOf(asked[0]?.body);
    expect(compositeRequest.map((part: { referenceId: string }) => part.referenceId)).toEqual(['comment']);
    expect(allOrNone).toBe(true);
  });

  test.each(['acknowledged', 'joined', 'transferred', 'accepted'] as const)(
    '%s with a holder: the owner, and nothing else',
    async (deed) => {
      const event = { ...(await transition()).event, deed };
      const { body } = await casePart({
        event,
        assign: { personId: QUEUE, kind: 'group' },
        priority: 'urgent',
      });
      expect(body).toEqual({ OwnerId: QUEUE });
    },
  );

  test.each([
    ['letters', 'x'.repeat(9000)],
    ['letters of two bytes', 'ü'.repeat(9000)],
    ['pictures', '🔥'.repeat(3000)],
    ['lines', 'line\n'.repeat(2000)],
  ])('a long story of %s is cut, the marker is not', async (_, story) => {
    const { connection, asked } = fakeOrg(written);
    await write(connection, await transition({ note: `${story}\n${MARKER}` }));
    const text: string = bodyOf(asked[0]?.body).compositeRequest[1].body.CommentBody;
    const bytes = new TextEncoder().encode(text).length;
    expect(bytes).toBeLessThanOrEqual(4000);
    expect(bytes).toBeGreaterThan(3990);
    expect(text.endsWith(`…\n${MARKER}`)).toBe(true);
    expect(story.startsWith(text.slice(0, text.indexOf('…')))).toBe(true);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  test('nothing, about another org, another object, or to nobody', async () => {
    const { connection, asked } = fakeOrg();
    for (const change of [
      { ref: { account: 'other.my.salesforce.com', id: ids.case } },
      { ref: { account: 'acme.my.salesforce.com', id: ids.account } },
      { assign: { personId: QUEUE, kind: 'person' } },
      { assign: { personId: ids.owner, kind: 'group' } },
      { assign: { personId: '9001', kind: 'person' } },
    ] as const) {
      await expect(write(connection, await transition(change))).rejects.toMatchObject({ problem: 'invalid' });
    }
    expect(asked).toHaveLength(0);
  });
});

describe('what this person may not write', () => {
  const task = { title: 'Acknowledge', dueAt: Date.UTC(2026, 9, 2, 10) };
  const as = (connection: Connection, ...hidden: string[]) => ({
    ...connection,
    remember: knownOrg(...hidden),
  });

  test('is left as it is, with a warning, and the escalation stands', async () => {
    const { connection, asked } = fakeOrg(written, noTask, taskMade);
    const { warnings } = await write(
      as(connection, 'Case.update Priority', 'Case.update OwnerId', 'Task.create ReminderDateTime'),
      await transition({
        assign: { personId: QUEUE, kind: 'group' },
        priority: 'urgent',
        ticket: { priority: 'low' },
        task,
      }),
    );
    expect(bodyOf(asked[0]?.body).compositeRequest[0].body).toEqual({ IsEscalated: true });
    expect(bodyOf(asked[2]?.body)).not.toHaveProperty('ReminderDateTime');
    expect(warnings).toEqual([
      { part: 'priority', words: '' },
      { part: 'owner', words: '' },
    ]);
  });

  test('where that is all of the Case, the comment says it', async () => {
    const { connection, asked } = fakeOrg(compositeAnswer({ comment: { ok: { id: '00a000000000004AAA' } } }));
    const { noteId, warnings } = await write(as(connection, 'Case.update IsEscalated'), await transition());
    expect(bodyOf(asked[0]?.body).compositeRequest).toMatchObject([{ referenceId: 'comment' }]);
    expect(noteId).toBe('00a000000000004AAA');
    expect(warnings).toEqual([{ part: 'escalated', words: '' }]);
  });

  test('an org without tasks is not asked for one', async () => {
    const { connection, asked } = fakeOrg(written);
    const { warnings } = await write(as(connection, 'Task'), await transition({ task }));
    expect(asked).toHaveLength(1);
    expect(warnings).toEqual([{ part: 'task', words: '' }]);
  });
});

describe('what is refused', () => {
  test.each([
    ['the record changed', refused(412, 'PRECONDITION_FAILED', ''), halted, 'conflict', undefined],
    ['the record changed, told in no words', { status: 412, body: null }, halted, 'conflict', undefined],
    ['somebody else writes', refused(400, 'UNABLE_TO_LOCK_ROW', 'unable'), halted, 'conflict', 'unable'],
    [
      'a validation rule',
      refused(400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Say why.'),
      halted,
      'invalid',
      'Say why.',
    ],
    [
      'a flow',
      halted,
      refused(400, 'CANNOT_EXECUTE_FLOW_TRIGGER', 'No comments today.'),
      'invalid',
      'No comments today.',
    ],
    [
      'several rules, and the fields they name',
      {
        status: 400,
        body: [
          { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Say why.', fields: ['Reason'] },
          {
            errorCode: 'REQUIRED_FIELD_MISSING',
            message: 'Required fields are missing: [Origin]',
            fields: ['Origin'],
          },
        ],
      },
      halted,
      'invalid',
      'Say why. · Required fields are missing: [Origin] (Reason)',
    ],
    ['no right to comment', halted, refused(403, 'INSUFFICIENT_ACCESS_OR_READONLY', 'no'), 'no-access', 'no'],
    [
      'the case is gone',
      refused(404, 'ENTITY_IS_DELETED', 'entity is deleted'),
      halted,
      'not-found',
      'entity is deleted',
    ],
    ['nobody says why', halted, halted, 'invalid', undefined],
  ])('%s', async (_, theCase, comment, problem, hostWords) => {
    const { connection, asked } = fakeOrg(compositeAnswer({ case: theCase, comment }));
    const error = await write(
      connection,
      await transition({ task: { title: 'Call back', dueAt: null } }),
    ).catch((one) => one);
    expect(error).toMatchObject({ name: 'HostError', problem });
    expect(error.details.hostWords).toBe(hostWords);
    expect(error.details.uncertain).toBeUndefined();
    // No Task for an escalation that does not stand.
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['no network', new HttpFailure('network', 'No network.'), 'offline', true],
    ['no answer in time', new HttpFailure('timeout', 'No answer.'), 'offline', true],
    ['a failure of the host', { status: 503, body: '' }, 'host-error', true],
    ['an answer cut off', { body: '{"compositeResponse":[{"ref' }, 'bad-answer', true],
    ['an answer without its parts', { body: '{"compositeResponse":[]}' }, 'bad-answer', true],
    ['another host', { ...written, url: 'https://evil.example/' }, 'bad-answer', true],
    ['a page instead of an answer', { body: '<html>' }, 'bad-answer', true],
    [
      'a lapsed session',
      { status: 401, body: '[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]' },
      'signed-out',
      undefined,
    ],
    [
      'the limit',
      {
        status: 403,
        body: '[{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"TotalRequests Limit exceeded."}]',
      },
      'rate-limited',
      undefined,
    ],
  ])('%s', async (_, answer, problem, uncertain) => {
    const { connection, asked } = fakeOrg(answer);
    const error = await write(connection, await transition()).catch((one) => one);
    expect(error).toMatchObject({ name: 'HostError', problem });
    expect(error.details.uncertain).toBe(uncertain);
    expect(asked).toHaveLength(1);
  });
});

describe('the Task', () => {
  const task = { title: 'Acknowledge the escalation', dueAt: Date.UTC(2026, 9, 2, 10) };
  const key = `acme.my.salesforce.com/${ids.case}/1/1`;
  const pathsOf = (asked: { method: string; url: string }[]) =>
    asked.map(({ method, url }) => `${method} ${url.replace(/.*v66.0/, '')}`);

  test('comes after, on its own, with the key of its transition', async () => {
    const { connection, asked } = fakeOrg(written, noTask, taskMade);
    expect((await write(connection, await transition({ task }))).warnings).toEqual([]);
    expect(pathsOf(asked)).toEqual(['POST /composite', 'POST /composite', 'POST /sobjects/Task']);
    expect(bodyOf(asked[2]?.body)).toEqual({
      WhatId: ids.case,
      OwnerId: ids.owner,
      Subject: 'Acknowledge the escalation',
      Description: `Bellwether ${key}`,
      Priority: 'High',
      Status: 'Not Started',
      ActivityDate: '2026-10-02',
      IsReminderSet: true,
      ReminderDateTime: '2026-10-02T10:00:00.000Z',
    });
  });

  test('is due on the day it is for whoever writes it, and reminds at the moment itself', async () => {
    const { connection, asked } = fakeOrg(written, noTask, taskMade);
    const there = { ...connection, timeZone: 'America/Los_Angeles' };
    await write(there, await transition({ task: { ...task, dueAt: Date.UTC(2026, 9, 3, 1) } }));
    expect(bodyOf(asked[2]?.body)).toMatchObject({
      ActivityDate: '2026-10-02',
      ReminderDateTime: '2026-10-03T01:00:00.000Z',
    });
  });

  test('a queue is not reminded; nobody and no date are left out; a long title is cut', async () => {
    const { connection, asked } = fakeOrg(written, noTask, taskMade, written, noTask, taskMade);
    await write(connection, await transition({ task, assign: { personId: QUEUE, kind: 'group' } }));
    expect(bodyOf(asked[2]?.body)).toMatchObject({ OwnerId: QUEUE, ActivityDate: '2026-10-02' });
    expect(bodyOf(asked[2]?.body)).not.toHaveProperty('ReminderDateTime');
    const event = { ...(await transition()).event, ownerId: null };
    await write(connection, await transition({ event, task: { title: '🔥'.repeat(300), dueAt: null } }));
    expect(bodyOf(asked[5]?.body)).toEqual({
      WhatId: ids.case,
      Subject: '🔥'.repeat(127),
      Description: `Bellwether ${key}`,
      Priority: 'High',
      Status: 'Not Started',
    });
  });

  const made = (Description: string) =>
    compositeAnswer({ tasks: pageOf({ Id: '00T000000000001EAA', Description }) });

  test.each([
    ['that stands already is not made again', made(`Bellwether ${key}`), 2],
    ['of another transition is another', made(`Bellwether ${key}0`), 3],
    [
      'without a description is none of ours',
      compositeAnswer({ tasks: pageOf({ Id: '00T000000000001EAA' }) }),
      3,
    ],
  ])('%s', async (_, standing, requests) => {
    const { connection, asked } = fakeOrg(written, standing, taskMade);
    expect((await write(connection, await transition({ task }))).warnings).toEqual([]);
    expect(asked).toHaveLength(requests);
  });

  test('whose answer is lost is looked for', async () => {
    const lost = new HttpFailure('timeout', 'No answer.');
    const found = fakeOrg(written, noTask, lost, made(`Bellwether ${key}`));
    expect((await write(found.connection, await transition({ task }))).warnings).toEqual([]);
    const missing = fakeOrg(written, noTask, lost, noTask);
    expect((await write(missing.connection, await transition({ task }))).warnings).toEqual([
      { part: 'task', words: 'No answer.' },
    ]);
  });

  test('of a case that somebody else holds for a moment is tried once more', async () => {
    const locked = { status: 400, body: '[{"errorCode":"UNABLE_TO_LOCK_ROW","message":"unable"}]' };
    const { connection, asked } = fakeOrg(written, noTask, locked, taskMade);
    expect((await write(connection, await transition({ task }))).warnings).toEqual([]);
    expect(asked).toHaveLength(4);
    const held = fakeOrg(written, noTask, locked, locked, noTask);
    expect((await write(held.connection, await transition({ task }))).warnings).toEqual([
      { part: 'task', words: 'unable' },
    ]);
  });

  test('for one that stands: it is made where it is missing, and only where that can be seen', async () => {
    const missing = fakeOrg(noTask, taskMade);
    expect(await writeBeside(missing.connection, await transition({ task }))).toEqual([]);
    expect(missing.asked).toHaveLength(2);
    const there = fakeOrg(made(`Bellwether ${key}`));
    expect(await writeBeside(there.connection, await transition({ task }))).toEqual([]);
    const unseen = fakeOrg();
    const hidden = { ...unseen.connection, remember: knownOrg('Task.create Description') };
    expect(await writeBeside(hidden, await transition({ task }))).toEqual([{ part: 'task', words: '' }]);
  });

  test.each([
    [
      'a rule',
      {
        status: 400,
        body: '[{"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","message":"Tasks need a type."}]',
      },
      'Tasks need a type.',
    ],
    [
      'no network',
      new HttpFailure('network', 'The network is not reachable. Try again.'),
      'The network is not reachable. Try again.',
    ],
  ])('that fails by %s is a warning, and the escalation stands', async (_, answer, words) => {
    const { connection } = fakeOrg(written, noTask, answer, noTask);
    expect(await write(connection, await transition({ task }))).toEqual({
      noteId: '00a000000000004AAA',
      warnings: [{ part: 'task', words }],
    });
  });
});

describe('the case team', () => {
  const ROLE = '0B7000000000001CAA';
  const roles = compositeAnswer({
    roles: pageOf(
      { Id: '0B7000000000002CAA', AccessLevel: 'Read' },
      { Id: ROLE, AccessLevel: 'Edit' },
      { Id: '0B7000000000003CAA', AccessLevel: 'None' },
    ),
  });
  const team = (...MemberId: string[]) =>
    compositeAnswer({
      members: pageOf(...MemberId.map((id) => ({ Id: '0B6000000000001CAA', MemberId: id }))),
    });
  const added = {
    status: 201,
    body: JSON.stringify({ id: '0B6000000000002CAA', success: true, errors: [] }),
  };
  const refusal = (errorCode: string, message: string) => ({
    status: 400,
    body: JSON.stringify([{ errorCode, message }]),
  });
  const teamMembers = [ids.owner];

  test('keeps who had it, in the part that lets do most', async () => {
    const { connection, asked } = fakeOrg(written, roles, team(), added);
    expect((await write(connection, await transition({ teamMembers }))).warnings).toEqual([]);
    expect(asked[3]?.url).toMatch(/\/sobjects\/CaseTeamMember$/);
    expect(bodyOf(asked[3]?.body)).toEqual({ ParentId: ids.case, MemberId: ids.owner, TeamRoleId: ROLE });
  });

  test('who is on it stays as they are, also where somebody else was first', async () => {
    const there = fakeOrg(written, roles, team(ids.owner));
    expect((await write(there.connection, await transition({ teamMembers }))).warnings).toEqual([]);
    const first = fakeOrg(written, roles, team(), refusal('DUPLICATE_VALUE', 'duplicate'), team(ids.owner));
    expect((await write(first.connection, await transition({ teamMembers }))).warnings).toEqual([]);
  });

  test('a refusal is named, and the escalation stands', async () => {
    const { connection } = fakeOrg(written, roles, team(), refusal('X', 'Teams are full.'), team());
    expect(await write(connection, await transition({ teamMembers }))).toMatchObject({
      noteId: '00a000000000004AAA',
      warnings: [{ part: 'team member', words: 'Teams are full.' }],
    });
  });

  test('which parts there are could not be read: that is named, and no answer for a day', async () => {
    const { connection } = fakeOrg(
      written,
      compositeAnswer({ roles: refused(500, 'QUERY_TIMEOUT', 'Too slow.') }),
    );
    expect((await write(connection, await transition({ teamMembers }))).warnings).toEqual([
      { part: 'team member', words: 'Too slow.' },
    ]);
  });

  test.each([
    ['without case teams', ['CaseTeamMember'], [], 'case-team=absent'],
    ['whose teams this person may not change', ['CaseTeamMember.create MemberId'], [], 'case-team=read-only'],
    ['without parts on a team', [], [compositeAnswer({ roles: pageOf() })], 'case-team=no-role'],
  ])('an org %s is left as it is', async (_, hidden, answers, code) => {
    const { connection } = fakeOrg(written, ...answers);
    const met: string[] = [];
    const as = {
      ...connection,
      remember: knownOrg(...hidden),
      met: (question: string, answer: string) => void met.push(`${question}=${answer}`),
    };
    expect((await write(as, await transition({ teamMembers }))).warnings).toEqual([]);
    expect(met).toEqual([code]);
  });
});

describe('the mention in the feed', () => {
  const key = `Bellwether ${ids.case}/1/1`;
  const feed = (...texts: (string | null)[]) => ({
    body: JSON.stringify({ elements: texts.map((text) => ({ body: { text } })) }),
  });
  const posted = { status: 201, body: JSON.stringify({ id: '0D5000000000001AAA' }) };
  const PRIYA = '005000000000002AAA';
  const mentions = [PRIYA];

  test('tells them once, inside only, with the key as its last line', async () => {
    const { connection, asked } = fakeOrg(written, feed('Welcome', null), posted);
    const all = [PRIYA, PRIYA, connection.userId ?? '', QUEUE];
    expect((await write(connection, await transition({ mentions: all }))).warnings).toEqual([]);
    expect(asked[1]?.url).toContain(`/chatter/feeds/record/${ids.case}/feed-elements?`);
    expect(bodyOf(asked[2]?.body)).toEqual({
      feedElementType: 'FeedItem',
      subjectId: ids.case,
      visibility: 'InternalUsers',
      body: {
        messageSegments: [
          { type: 'Mention', id: PRIYA },
          { type: 'Text', text: ' ' },
          { type: 'Text', text: `Escalated to level 2.\n${key}` },
        ],
      },
    });
  });

  test('of the tenth transition is no post of the first', async () => {
    const { connection, asked } = fakeOrg(written, feed(`Escalated to level 3.\n${key}0`), posted);
    await write(connection, await transition({ mentions }));
    expect(asked).toHaveLength(3);
  });

  test('is not said twice, and not to oneself', async () => {
    const { connection, asked } = fakeOrg(written, feed(`Escalated to level 2.\n${key}`), written);
    expect((await write(connection, await transition({ mentions }))).warnings).toEqual([]);
    await write(connection, await transition({ mentions: [connection.userId ?? ''] }));
    expect(asked).toHaveLength(3);
  });

  test('of more people than one post takes names that some were not told', async () => {
    const { connection, asked } = fakeOrg(written, feed(), posted);
    const many = Array.from({ length: 30 }, (_, index) => normaliseId(`0050000000001${10 + index}`) ?? '');
    expect((await write(connection, await transition({ mentions: many }))).warnings).toEqual([
      { part: 'mention', words: '' },
    ]);
    const { messageSegments } = bodyOf(asked[2]?.body).body;
    expect(messageSegments.filter(({ type }: { type: string }) => type === 'Mention')).toHaveLength(25);
  });

  test.each([
    ['the feed is not for this sign-in', 403, 'INSUFFICIENT_ACCESS', 'The scope chatter_api is missing.'],
    ['Chatter is off', 403, 'FUNCTIONALITY_NOT_ENABLED', 'Chatter is not enabled.'],
  ])('where %s, that is named', async (_, status, errorCode, message) => {
    const no = { status, body: JSON.stringify([{ errorCode, message }]) };
    const { connection } = fakeOrg(written, no, no, no);
    expect((await write(connection, await transition({ mentions }))).warnings).toEqual([
      { part: 'mention', words: message },
    ]);
    const unseen = fakeOrg(no);
    expect(await writeBeside(unseen.connection, await transition({ mentions }))).toEqual([
      { part: 'mention', words: '' },
    ]);
  });
});

describe('a field of the customer’s own', () => {
  const described = (type: string, updateable = true) =>
    compositeAnswer({ cases: { ok: { fields: [{ name: 'Hot__c', label: 'Hot', type, updateable }] } } });
  const sent = async (type: string, value: string | boolean | null, updateable = true) => {
    const { connection, asked } = fakeOrg(described(type, updateable), written);
    const { warnings } = await write(connection, await transition({ field: { id: 'Hot__c', value } }));
    return { warnings, body: bodyOf(asked[1]?.body).compositeRequest[0].body };
  };

  test.each([
    ['string', 'yes', 'yes'],
    ['picklist', null, null],
    ['boolean', true, true],
    ['boolean', null, false],
    ['double', '2.5', 2.5],
    ['double', null, null],
  ])('a %s of %s is written in the same transaction', async (type, value, written) => {
    expect(await sent(type, value)).toEqual({
      warnings: [],
      body: { IsEscalated: true, Hot__c: written },
    });
  });

  test('that is read-only is left, and named', async () => {
    const { warnings, body } = await sent('string', 'yes', false);
    expect(body).toEqual({ IsEscalated: true });
    expect(warnings).toEqual([{ part: 'field', words: '' }]);
  });

  test('that Salesforce refuses keeps no case from being escalated', async () => {
    const no = {
      status: 400,
      body: [
        { errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message: 'bad value', fields: ['Hot__c'] },
      ],
    };
    const refusal = compositeAnswer({ case: no, comment: halted });
    const { connection, asked } = fakeOrg(described('picklist'), refusal, written);
    const field = { id: 'Hot__c', value: 'yes' };
    expect(await write(connection, await transition({ field }))).toEqual({
      noteId: '00a000000000004AAA',
      warnings: [{ part: 'field', words: 'bad value (Hot__c)' }],
    });
    expect(bodyOf(asked[2]?.body).compositeRequest[0].body).toEqual({ IsEscalated: true });
  });
});
