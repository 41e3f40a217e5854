import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../domain/model/conversation';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import answer from '../__fixtures__/comments.json';
import { fakeConnection } from '../__fixtures__/fake-connection';
import ticketAnswer from '../__fixtures__/ticket.json';
import { readComments } from './read-comments';
import { readTicket } from './read-ticket';

const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const CUSTOMER = 20978392;
const AGENT = 235323;

async function facts(): Promise<TicketFacts> {
  return readTicket(fakeConnection([ticketAnswer]).connection, '4821');
}

let nextId = 1;
const message = (author_id: unknown, time: string | null, more: object = {}) => ({
  id: nextId++,
  author_id,
  public: true,
  body: 'text',
  created_at: time === null ? null : `2026-03-02T${time}:00Z`,
  ...more,
});

async function conversationOf(comments: object[], more: object = {}): Promise<Conversation> {
  const { connection } = fakeConnection([{ ...answer, comments, ...more }]);
  const { ticket, ...rest } = await facts();
  // Not escalated: the newest page is all that is read.
  return (await readComments(connection, { ...rest, ticket: { ...ticket, escalated: false } })).conversation;
}

/** All but the moment of our last reply, which has a test of its own. */
function counted({ lastReplyAt: _, ...rest }: Conversation): Omit<Conversation, 'lastReplyAt'> {
  return rest;
}

describe('reading comments', () => {
  test('is one request for the newest hundred, with their authors', async () => {
    const { connection, sent } = fakeConnection([answer]);
    await readComments(connection, await facts());
    expect(sent.map((request) => `${request.method} ${request.url}`)).toEqual([
      'GET https://acme.zendesk.com/api/v2/tickets/4821/comments.json?include=users&sort_order=desc&per_page=100',
    ]);
  });

  test('counts the public conversation and keeps none of its words', async () => {
    const { connection } = fakeConnection([answer]);
    const read = await readComments(connection, await facts());
    expect(counted(read.conversation)).toEqual({
      waitingSince: at('09:05'),
      unansweredMessages: 2,
      agentReplies: 1,
    });
    expect(read.people).toContainEqual({ id: '235323', name: 'Priya Nair', role: 'agent' });
    expect(JSON.stringify(read)).not.toContain('card');
  });

  test('believes the host’s triage of the first message where we cannot read it, in a complete conversation', async () => {
    const { ticket, ...rest } = await facts();
    const triaged = { ...rest, ticket: { ...ticket, escalated: false, tags: ['sentiment__very_negative'] } };
    const comments = [
      message(CUSTOMER, '09:00', { body: 'ok' }),
      message(CUSTOMER, '08:00', { body: 'ありがとう。' }),
    ];
    const sentiments = async (more: object) => {
      const met: string[] = [];
      const { connection } = fakeConnection([{ ...answer, comments, ...more }], {
        met: (question, said) => met.push(`${question}: ${said}`),
      });
      const { messages } = await readComments(connection, triaged);
      expect(met).toContain('sentiment-tag: two-underscores');
      return messages?.map(({ sentiment }) => sentiment)[0];
    };
    expect(await sentiments({})).toBe(-0.8);
    expect(await sentiments({ meta: { has_more: true } })).toBeNull();
  });

  test('believes the marker of a colleague’s internal note on this ticket, and no other', async () => {
    const { connection } = fakeConnection([answer]);
    const { events } = await readComments(connection, await facts());
    expect(events).toEqual([
      {
        key: 'acme.zendesk.com/4821/1/0',
        cycle: 1,
        n: 0,
        deed: 'escalated',
        at: at('09:12'),
        authorId: '235323',
        policyVersion: 'default-1',
        levelId: 'level-2',
        ownerId: '9001',
        dueAt: at('10:30'),
        noteId: '9004',
      },
    ]);
  });

  test.each([
    ['of an account that is not told of', { users: answer.users.slice(0, 2) }],
    ['of somebody in an unknown role', { users: [{ id: AGENT, name: 'Priya Nair', role: 'wizard' }] }],
    [
      'that may be public',
      { comments: answer.comments.map((comment) => ({ ...comment, public: undefined })) },
    ],
    [
      'of another ticket',
      { comments: JSON.parse(JSON.stringify(answer.comments).replaceAll('com/4821/', 'com/4822/')) },
    ],
    [
      'of another system',
      { comments: JSON.parse(JSON.stringify(answer.comments).replaceAll('acme.zendesk', 'acme.other')) },
    ],
  ])('ignores the marker %s', async (_what, change) => {
    const { connection } = fakeConnection([{ ...answer, ...change }]);
    expect((await readComments(connection, await facts())).events).toEqual([]);
  });

  test('takes what was written under the address of another brand for this ticket’s', async () => {
    const comments = JSON.parse(
      JSON.stringify(answer.comments).replaceAll('acme.zendesk', 'acme-shop.zendesk'),
    );
    const [there, here] = await Promise.all(
      [comments, answer.comments].map(async (some) => {
        const { connection } = fakeConnection([{ ...answer, comments: some }]);
        return (await readComments(connection, await facts())).events;
      }),
    );
    expect(there?.map(({ key }) => key)).toEqual(['acme.zendesk.com/4821/1/0']);
    expect(there).toEqual(here);
  });

  test('an escalation that began before the newest hundred is read back to its beginning', async () => {
    const note = answer.comments.find((comment) => comment.id === 9004);
    const later = {
      ...note,
      id: 9010,
      body: note?.body.replace('/1/0', '/1/1').replace('escalated', 'acknowledged'),
    };
    const next_page = 'https://acme.zendesk.com/api/v2/tickets/4821/comments.json?page=2';
    const { connection, sent } = fakeConnection([
      { ...answer, comments: [later], next_page },
      { ...answer, comments: [message(CUSTOMER, '09:00')], next_page },
      { ...answer, comments: [note, later], next_page },
    ]);
    const { events } = await readComments(connection, await facts());
    expect(events.map(({ cycle, n }) => [cycle, n])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(sent.map(({ url }) => new URL(url).searchParams.get('page'))).toEqual([null, '2', '3']);
  });

  test.each([
    ['a page again and again', (page: number) => [message(CUSTOMER, '09:00', { id: Math.min(page, 2) })], 3],
    ['empty pages', (page: number) => (page === 1 ? [message(CUSTOMER, '09:00')] : []), 2],
    ['ever new pages', (page: number) => [message(CUSTOMER, '09:00', { id: page })], 10],
  ])('pages that never end (%s) end, and are not taken for all', async (_what, comments, requests) => {
    const next_page = 'https://acme.zendesk.com/api/v2/tickets/4821/comments.json?page=2';
    const pages = Array.from({ length: 20 }, (_, index) => ({
      ...answer,
      comments: comments(index + 1),
      next_page,
    }));
    const { connection, sent } = fakeConnection(pages);
    const { ticket, ...rest } = await facts();
    const read = await readComments(connection, { ...rest, ticket: { ...ticket, escalated: true } });
    expect(sent).toHaveLength(requests);
    expect(read.conversation.agentReplies).toBeNull();
  });

  test('tells events of one second apart by their notes', async () => {
    const note = answer.comments.find((comment) => comment.id === 9004);
    const later = {
      ...note,
      id: 9010,
      body: note?.body.replace('/1/0', '/1/1').replace('escalated', 'acknowledged'),
    };
    const { connection } = fakeConnection([{ ...answer, comments: [later, note] }]);
    const { events } = await readComments(connection, await facts());
    expect(events.map((event) => [event.noteId, event.deed])).toEqual([
      ['9004', 'escalated'],
      ['9010', 'acknowledged'],
    ]);
  });

  test('without the authors nothing is believed', async () => {
    const { connection } = fakeConnection([{ comments: answer.comments }]);
    await expect(readComments(connection, await facts())).rejects.toMatchObject({ problem: 'bad-answer' });
  });
});

describe('who waits', () => {
  test('and when we replied last, where that is known', async () => {
    const asked = message(CUSTOMER, '11:00');
    const replies = [message(AGENT, '10:00'), message(AGENT, '09:00'), message(CUSTOMER, '08:00')];
    expect((await conversationOf([asked, ...replies])).lastReplyAt).toBe(at('10:00'));
    expect((await conversationOf([asked])).lastReplyAt).toBeNull();
  });

  test.each([
    ['nobody wrote', [], 'nobody', 0, 0],
    ['we wrote last', [message(AGENT, '09:00'), message(CUSTOMER, '08:00')], 'nobody', 0, 1],
    [
      'an internal note answers nobody',
      [message(AGENT, '09:00', { public: false }), message(CUSTOMER, '08:00')],
      at('08:00'),
      1,
      0,
    ],
    [
      'the system’s words are no answer',
      [message(-1, '09:00'), message(CUSTOMER, '08:00')],
      at('08:00'),
      1,
      0,
    ],
    [
      'oldest first works too',
      [message(AGENT, '08:00'), message(CUSTOMER, '08:30'), message(CUSTOMER, '09:00')],
      at('08:30'),
      2,
      1,
    ],
    [
      'in one second, the higher number came later',
      [message(CUSTOMER, '08:00'), message(AGENT, '08:00')],
      'nobody',
      0,
      1,
    ],
  ])('%s', async (_what, comments, waitingSince, unansweredMessages, agentReplies) => {
    expect(counted(await conversationOf(comments))).toEqual({
      waitingSince,
      unansweredMessages,
      agentReplies,
    });
  });

  test('the requester is the customer, even with an agent’s role', async () => {
    const users = [{ id: CUSTOMER, name: 'Dana', role: 'agent' }];
    expect(await conversationOf([message(CUSTOMER, '08:00')], { users })).toMatchObject({
      waitingSince: at('08:00'),
    });
  });

  const before = at('09:05');

  test('a stranger after the last reply leaves open who waits', async () => {
    const comments = [message(555, '09:00'), message(AGENT, '08:30'), message(CUSTOMER, '08:00')];
    expect(counted(await conversationOf(comments))).toEqual({
      waitingSince: before,
      unansweredMessages: null,
      agentReplies: null,
    });
  });

  test('a stranger before the last reply leaves open only how many replies there were', async () => {
    const comments = [message(CUSTOMER, '09:00'), message(AGENT, '08:30'), message(555, '08:00')];
    expect(counted(await conversationOf(comments))).toEqual({
      waitingSince: at('09:00'),
      unansweredMessages: 1,
      agentReplies: null,
    });
  });

  test('a message without a date leaves open who waits', async () => {
    const comments = [message(AGENT, null), message(CUSTOMER, '08:00')];
    expect(await conversationOf(comments)).toMatchObject({
      waitingSince: before,
      unansweredMessages: null,
    });
  });

  const more = [
    { next_page: 'https://acme.zendesk.com/api/v2/tickets/4821/comments.json?page=2' },
    { meta: { has_more: true } },
  ];
  test.each(more)('of more than a hundred, what lies before is unknown: %o', async (page) => {
    expect(counted(await conversationOf([message(CUSTOMER, '09:00')], page))).toEqual({
      waitingSince: before,
      unansweredMessages: null,
      agentReplies: null,
    });
    expect(
      counted(await conversationOf([message(CUSTOMER, '09:00'), message(AGENT, '08:00')], page)),
    ).toEqual({
      waitingSince: at('09:00'),
      unansweredMessages: 1,
      agentReplies: null,
    });
  });
});
