import { describe, expect, test } from 'vitest';
import { caseAnswers, ids } from '../__fixtures__/case-answers';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { fakeOrg } from '../__fixtures__/fake-org';
import { knownOrg } from '../__fixtures__/known-org';
import { pageOf } from '../__fixtures__/page-of';
import { readTicket } from './read-ticket';
import { reply } from './reply';

const TEXT = 'Dear Ana,\n\nwe are on it.\n\nMaya';
const ME = '005000000000001AAA';
const NOW = Date.UTC(2026, 9, 2, 9);
const facts = () => readTicket(fakeOrg(compositeAnswer(caseAnswers)).connection, ids.case);
const unchanged = { ok: { Id: ids.case } };
const comment = { status: 201, body: { id: '00a000000000004AAA', success: true, errors: [] } };
const halted = { status: 400, body: [{ errorCode: 'PROCESSING_HALTED', message: 'rolled back' }] };

describe('a reply', () => {
  test('is one public comment, on the condition that the case is as it was, and asks for the mail', async () => {
    const { connection, asked } = fakeOrg(compositeAnswer({ unchanged, comment }));
    expect(await reply.send(connection, await facts(), TEXT)).toEqual({
      noteId: '00a000000000004AAA',
      warnings: [],
    });
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
      allOrNone: true,
      compositeRequest: [
        {
          method: 'GET',
          url: `/services/data/v66.0/sobjects/Case/${ids.case}?fields=Id`,
          httpHeaders: { 'If-Unmodified-Since': 'Thu, 01 Oct 2026 13:59:16 GMT' },
        },
        {
          method: 'POST',
          httpHeaders: { 'Sforce-Auto-Assign': 'FALSE' },
          body: { ParentId: ids.case, CommentBody: TEXT, IsPublished: true, IsNotificationSelected: true },
        },
      ],
    });
  });

  test('without the switch for the mail goes without it; without public comments not at all', async () => {
    const { connection, asked } = fakeOrg(compositeAnswer({ unchanged, comment }));
    const met: string[] = [];
    const silent = {
      ...connection,
      remember: knownOrg('CaseComment.create IsNotificationSelected'),
      met: (question: string, answer: string) => void met.push(`${question}=${answer}`),
    };
    await reply.send(silent, await facts(), TEXT);
    expect(JSON.parse(asked[0]?.body ?? '').compositeRequest[1].body).not.toHaveProperty(
      'IsNotificationSelected',
    );
    expect(met).toContain('comment-mail=absent');
    const internal = fakeOrg();
    const only = { ...internal.connection, remember: knownOrg('CaseComment.create IsPublished') };
    await expect(reply.send(only, await facts(), TEXT)).rejects.toMatchObject({ problem: 'no-access' });
    expect(internal.asked).toEqual([]);
  });

  test.each([
    [
      'the case changed',
      {
        unchanged: { status: 412, body: [{ errorCode: 'PRECONDITION_FAILED', message: '' }] },
        comment: halted,
      },
      'conflict',
      undefined,
    ],
    [
      'a rule',
      {
        unchanged: halted,
        comment: { status: 400, body: [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'No.' }] },
      },
      'invalid',
      'No.',
    ],
    ['nobody says why', { unchanged: halted, comment: halted }, 'invalid', undefined],
  ])('refused by %s', async (_, parts, problem, hostWords) => {
    const { connection } = fakeOrg(compositeAnswer(parts));
    const error = await reply.send(connection, await facts(), TEXT).catch((one) => one);
    expect(error).toMatchObject({ name: 'HostError', problem });
    expect(error.details.hostWords).toBe(hostWords);
  });
});

describe('what was sent is found', () => {
  const row = {
    Id: '00a000000000004AAA',
    CommentBody: 'Dear Ana,\r\n\r\nwe are  on it.\r\n\r\nMaya',
    IsPublished: true,
    CreatedById: ME,
    CreatedDate: '2026-10-02T08:59:00.000+0000',
  };
  test.each([
    ['word by word', {}, row.Id],
    ['not an internal one', { IsPublished: false }, null],
    ['not somebody else’s', { CreatedById: '005000000000002AAA' }, null],
    ['not an earlier one', { CreatedDate: '2026-10-02T08:00:00.000+0000' }, null],
    ['not other words', { CommentBody: 'We are on it.' }, null],
  ])('%s', async (_, change, found) => {
    const { connection } = fakeOrg(compositeAnswer({ comments: pageOf({ ...row, ...change }) }));
    expect(await reply.find(connection, await facts(), TEXT, NOW - 600_000)).toBe(found);
  });
});
