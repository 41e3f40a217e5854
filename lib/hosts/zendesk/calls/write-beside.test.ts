import { describe, expect, test } from 'vitest';
import type { Connection, TransitionWrite } from '../../contract';
import { HostError } from '../../host-error';
import { fakeConnection } from '../__fixtures__/fake-connection';
import ticketAnswer from '../__fixtures__/ticket.json';
import { readTicket } from './read-ticket';
import { writeBeside } from './write-beside';
import { WriteSession } from './write-session';

const forbidden = { status: 403, body: '{"error":{"title":"Forbidden","message":"You do not have access"}}' };
const sideConversation = { subject: 'Escalated', body: 'Please look.', to: ['9002'] };

async function transition(change: Partial<TransitionWrite>): Promise<TransitionWrite> {
  return {
    ref: { account: 'acme.zendesk.com', id: '4821' },
    event: {
      key: 'acme.zendesk.com/4821/1/0',
      deed: 'escalated',
      levelId: 'level-3',
      ownerId: '9001',
      dueAt: null,
      policyVersion: 'default-1',
    },
    note: 'Escalated to Level 3.',
    facts: await readTicket(fakeConnection([ticketAnswer]).connection, '4821'),
    assign: null,
    priority: null,
    tags: { add: [], remove: [] },
    task: null,
    ...change,
  };
}

/** With a token, since then each part is requests of its own only; and what would be remembered as refused. */
async function beside(replies: object[], change: Partial<TransitionWrite>) {
  const refused: string[] = [];
  const ifAllowed: Connection['ifAllowed'] = async (ability, ask) => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof HostError) || error.problem !== 'no-access') throw error;
      refused.push(ability);
      return null;
    }
  };
  const { connection, sent } = fakeConnection(replies, { token: 'abc', userId: '235323', ifAllowed });
  const session = await WriteSession.open(connection);
  const warnings = await writeBeside(connection, session, await transition(change));
  return { warnings, refused, sent };
}

describe('a refusal', () => {
  test.each([
    ['a group', { personId: '98738', kind: 'group' }],
    ['somebody else', { personId: '9001', kind: 'person' }],
  ] as const)('of a ticket that went to %s is of that ticket only', async (_whom, assign) => {
    const { warnings, refused } = await beside([forbidden], { assign, sideConversation });
    expect(refused).toEqual([]);
    expect(warnings).toEqual([{ part: 'side conversation', words: 'You do not have access' }]);
    const sending = await beside([{ side_conversations: [] }, forbidden], { assign, sideConversation });
    expect(sending).toMatchObject({ refused: [], warnings: [{ part: 'side conversation' }] });
  });

  test.each([
    ['stayed where it was', null],
    ['went to oneself', { personId: '235323', kind: 'person' }],
  ] as const)('of a ticket that %s is of all side conversations', async (_where, assign) => {
    const { warnings, refused } = await beside([forbidden], { assign, sideConversation });
    expect(refused).toEqual(['side-conversations']);
    expect(warnings).toEqual([{ part: 'side conversation', words: '' }]);
  });
});

test.each([
  ['field', { field: { id: '9007199254740993', value: 'yes' } }],
  ['followers', { followers: ['9007199254740993'] }],
  ['side conversation', { sideConversation: { ...sideConversation, to: ['9007199254740993'] } }],
])('%s: an id that would lose digits is not written', async (part, change) => {
  const { warnings, sent } = await beside([], change);
  expect(sent).toEqual([]);
  expect(warnings).toMatchObject([{ part }]);
});
