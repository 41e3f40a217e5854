import { expect, test } from 'vitest';
import type { CommentRow } from '../schema/comment-row';
import type { EmailRow } from '../schema/email-row';
import { conversationOf } from './conversation-of';

const OPENED = 1_000_000;
const minute = (count: number) => OPENED + count * 60_000;
const all = <Row>(rows: Row[]) => ({ rows, complete: true });
const newest = <Row>(rows: Row[]) => ({ rows, complete: false });
const received = (at: number): EmailRow => ({ Incoming: true, Status: '1', MessageDate: minute(at) });
const sent = (at: number, Status = '3'): EmailRow => ({ Incoming: false, Status, MessageDate: minute(at) });
const comment = (at: number, UserType: string | undefined, IsPublished = true): CommentRow => ({
  Id: '00a000000000001AAA',
  IsPublished,
  CreatedDate: minute(at),
  CreatedBy: { UserType },
});
/** All but the moment of our last reply, which has a test of its own. */
const counted = (conversation: ReturnType<typeof conversationOf>) => {
  if (conversation === null) return null;
  const { lastReplyAt: _, ...rest } = conversation;
  return rest;
};
const of = (emails: EmailRow[], comments: CommentRow[] = []) =>
  conversationOf(all(comments), all(emails), OPENED);

test.each([
  ['opened on the web, no word since', of([]), minute(0), 1, 0],
  ['opened by a mail', of([received(0)]), minute(0), 1, 0],
  ['opened by a mail that was under way', of([received(-5)]), minute(-5), 1, 0],
  ['opened on the web, two mails since', of([received(9), received(30)]), minute(0), 3, 0],
  ['answered', of([sent(20), received(0)]), 'nobody', 0, 1],
  ['answered by a published comment', of([received(0)], [comment(5, 'Standard')]), 'nobody', 0, 1],
  ['answered inside only', of([received(0)], [comment(5, 'Standard', false)]), minute(0), 1, 0],
  ['a draft is no answer', of([sent(20, '5'), received(0)]), minute(0), 1, 0],
  ['asked again twice', of([received(50), received(40), sent(20), received(0)]), minute(40), 2, 1],
  ['asked again in the portal', of([sent(20)], [comment(30, 'CspLitePortal')]), minute(30), 1, 1],
  ['a receipt in the same second is no answer', of([sent(0), received(0)]), minute(0), 1, 1],
])('%s', (_, conversation, waitingSince, unansweredMessages, agentReplies) => {
  expect(counted(conversation)).toEqual({ waitingSince, unansweredMessages, agentReplies });
});

test.each([
  ['no mails could be read', conversationOf(all([]), null, OPENED)],
  ['no comments could be read', conversationOf(null, all([]), OPENED)],
  ['a mail of unknown direction', of([{ Status: '1', MessageDate: minute(3) }])],
  ['a mail of unknown date', of([{ Incoming: true, Status: '1' }])],
  ['a comment of nobody in particular', of([], [comment(3, undefined)])],
])('%s: unknown', (_, conversation) => expect(conversation).toBeNull());

test('of a long case only the newest messages are known', () => {
  const unknown = { waitingSince: null, unansweredMessages: null, agentReplies: null };
  expect(counted(conversationOf(all([]), newest([received(90), received(80)]), OPENED))).toEqual(unknown);
  // Before the oldest mail known, an agent's mail may be missing.
  const early = [comment(10, 'Standard')];
  expect(counted(conversationOf(all(early), newest([received(90), received(80)]), OPENED))).toEqual(unknown);
  expect(counted(conversationOf(all([]), newest([received(90), sent(80)]), OPENED))).toEqual({
    waitingSince: minute(90),
    unansweredMessages: 1,
    agentReplies: null,
  });
  expect(counted(conversationOf(newest([]), all([sent(80)]), OPENED))).toEqual({ ...unknown });
});

test('a case of unknown age without a message says nothing', () => {
  expect(conversationOf(all([]), all([]), null)).toEqual({
    waitingSince: null,
    unansweredMessages: null,
    agentReplies: 0,
  });
});

test('says when we replied last, and nothing where that is not known', () => {
  expect(of([received(50), sent(20), sent(10), received(0)])?.lastReplyAt).toBe(minute(20));
  expect(of([received(0)])?.lastReplyAt).toBeNull();
  expect(
    conversationOf(all([]), newest([received(90), received(80)]), OPENED)?.lastReplyAt ?? null,
  ).toBeNull();
});
