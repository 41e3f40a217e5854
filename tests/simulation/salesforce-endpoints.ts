import type { Connection, HostApi, TransitionWrite } from '../../lib/hosts/contract';
import type { SandboxCore } from '../sandbox/core/sandbox-core';
import { ORG } from './salesforce-desk';

type Sandbox = Pick<SandboxCore, 'seed' | 'clock'>;

interface Call {
  /** Makes the call over the production adapter. */
  ask(api: HostApi, connection: Connection, sandbox: Sandbox): Promise<unknown>;
  /** The files below `lib/hosts/salesforce` whose requests it makes. */
  sources: readonly string[];
  /** The parts of its composite requests without which there is no answer. Every other part may fail, and only what it brings is unknown. */
  needs: readonly string[];
  /** Its requests, by a part or by their path, whose failing costs what they bring and nothing else. */
  beside?: readonly string[];
}

/** What was asked and answered in surveys. */
const SURVEYS = ['subjects', 'responses', 'answers', 'questions'];

const fields = ['fields/describe-objects', 'fields/renewed-fields', 'rest/read-parts'];

/** Every call of the adapter that makes requests: whoever adds a call, a file with requests or a needed part adds it here. */
export const salesforceEndpoints: Record<string, Call> = {
  readTicket: {
    ask: (api, c, { seed }) => api.readTicket(c, story(seed)),
    sources: ['calls/read-ticket', ...fields],
    needs: ['case'],
  },
  readComments: {
    ask: async (api, c, { seed }) => api.readComments(c, await api.readTicket(c, story(seed))),
    sources: ['calls/read-comments'],
    needs: ['case', 'comments'],
  },
  readCustomerTickets: {
    ask: (api, c, { seed }) => api.readCustomerTickets(c, northwind(seed)),
    sources: ['calls/read-customer-tickets'],
    needs: ['cases'],
  },
  readAccount: {
    ask: (api, c, { seed }) => api.readAccount(c, northwind(seed)),
    sources: ['calls/read-account'],
    needs: ['account'],
  },
  readTickets: {
    ask: (api, c, { seed }) => called(api.readTickets)(c, [story(seed)]),
    sources: ['calls/read-tickets'],
    needs: ['cases'],
  },
  readChanges: {
    ask: (api, c, { clock }) => called(api.readChanges)(c, clock.now() - 3_600_000),
    sources: ['calls/read-changes'],
    needs: ['cases'],
  },
  listFields: {
    ask: (api, c) => called(api.listFields)(c),
    sources: ['calls/list-fields'],
    needs: ['accounts', 'cases'],
  },
  readFieldExample: {
    ask: (api, c, { seed }) => called(api.readFieldExample)(c, northwind(seed)),
    sources: ['calls/read-field-example'],
    needs: ['account'],
  },
  readSurveys: {
    ask: (api, c, { seed }) => called(api.readSurveys)(c, [story(seed)]),
    sources: ['calls/read-surveys', 'surveys/read-survey-answers'],
    needs: [],
    // What cannot be read now is not known now.
    beside: SURVEYS,
  },
  readCalendars: {
    ask: (api, c) => called(api.readCalendars)(c),
    sources: ['calls/read-calendars'],
    needs: ['hours'],
  },
  'history.list': {
    ask: (api, c, { clock }) =>
      called(api.history).list(c, { since: clock.now() - 90 * 86_400_000, cursor: null }),
    sources: ['history/list-cases'],
    needs: ['cases'],
  },
  'history.details': {
    ask: async (api, c, { clock }) => {
      const list = await called(api.history).list(c, { since: clock.now() - 90 * 86_400_000, cursor: null });
      return called(api.history).details(
        c,
        list.tickets.slice(0, 3).map(({ ticket }) => ticket),
        null,
      );
    },
    sources: ['history/case-details', 'history/history-terms'],
    needs: ['cases'],
    beside: SURVEYS.filter((part) => part !== 'subjects'),
  },
  'accountEscalations.read': {
    ask: (api, c, { seed }) => called(api.accountEscalations).read(c, northwind(seed)),
    sources: ['calls/account-escalations'],
    needs: ['tasks'],
  },
  'accountEscalations.write': {
    ask: (api, c, { seed }) =>
      called(api.accountEscalations).write(c, {
        accountId: northwind(seed),
        title: 'Escalated',
        text: 'Northwind is escalated as a whole.',
        ownerId: null,
        dueAt: null,
      }),
    sources: [],
    needs: [],
  },
  'accountEscalations.remove': {
    ask: async (api, c, { seed }) => {
      const written = await called(api.accountEscalations).write(c, {
        accountId: northwind(seed),
        title: 'Escalated',
        text: 'Northwind is escalated as a whole.',
        ownerId: null,
        dueAt: null,
      });
      return called(api.accountEscalations).remove(c, written.noteId ?? '');
    },
    sources: [],
    needs: ['task'],
  },
  findAccounts: {
    ask: (api, c, { seed }) =>
      api.findAccounts(c, {
        externalId: northwind(seed),
        domains: ['northwind.example'],
        names: ['Northwind'],
      }),
    sources: ['calls/find-accounts'],
    needs: ['named'],
  },
  readNotes: {
    ask: (api, c, { seed }) => api.readNotes(c, story(seed), ['00a5g00000XyZzZAAV']),
    sources: ['calls/read-notes'],
    needs: ['comments'],
  },
  readEscalated: {
    ask: (api, c) => api.readEscalated(c),
    sources: ['calls/read-escalated'],
    needs: ['cases'],
  },
  readQueue: { ask: (api, c) => api.readQueue(c), sources: ['calls/read-queue'], needs: ['cases'] },
  readLoads: {
    ask: (api, c, { seed }) => called(api.readLoads)(c, [priya(seed)]),
    sources: ['calls/read-loads'],
    needs: [],
  },
  'reply.send': {
    ask: async (api, c, { seed }) =>
      called(api.reply).send(c, await api.readTicket(c, story(seed)), 'We are looking into it.'),
    sources: ['calls/reply'],
    needs: ['case', 'unchanged', 'comment'],
  },
  'reply.find': {
    ask: async (api, c, { seed, clock }) =>
      called(api.reply).find(c, await api.readTicket(c, story(seed)), 'We are looking into it.', clock.now()),
    sources: [],
    needs: ['case', 'comments'],
  },
  whoAmI: { ask: (api, c) => api.whoAmI(c), sources: ['calls/who-am-i'], needs: [] },
  listOwners: { ask: (api, c) => api.listOwners(c), sources: ['calls/list-owners'], needs: ['users'] },
  write: {
    ask: async (api, c, sandbox) => api.write(c, await transition(api, c, sandbox)),
    sources: [
      'calls/write',
      'calls/write-beside',
      'calls/create-task',
      'calls/add-team-members',
      'calls/mention-people',
      'calls/own-field',
    ],
    needs: ['case', 'comment'],
    beside: ['roles', 'members', 'tasks', 'sobjects/Task', 'sobjects/CaseTeamMember', 'chatter'],
  },
  writeBeside: {
    ask: async (api, c, sandbox) => called(api.writeBeside)(c, await transition(api, c, sandbox)),
    sources: [],
    needs: ['case'],
    beside: ['roles', 'members', 'tasks', 'sobjects/Task', 'sobjects/CaseTeamMember', 'chatter'],
  },
};

function story(seed: Sandbox['seed']): string {
  return seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
}

function northwind(seed: Sandbox['seed']): string {
  return seed.accounts.find(({ name }) => name === 'Northwind Logistics')?.salesforceId ?? '';
}

function priya(seed: Sandbox['seed']): string {
  return seed.people.find(({ key }) => key === 'priya')?.salesforceId ?? '';
}

function called<T>(call: T | null): T {
  if (call === null) throw new Error('The adapter has no such call.');
  return call;
}

/** A transition on the case as it stands, with all that may stand beside it. */
async function transition(api: HostApi, connection: Connection, { seed }: Sandbox): Promise<TransitionWrite> {
  const id = story(seed);
  const colleague = priya(seed);
  const key = `${ORG}/${id}/1/0`;
  return {
    ref: { account: ORG, id },
    event: {
      key,
      deed: 'escalated',
      levelId: 'level-2',
      ownerId: colleague,
      dueAt: null,
      policyVersion: 'default-1',
    },
    note: 'Escalated.',
    facts: await api.readTicket(connection, id),
    assign: null,
    priority: null,
    tags: { add: [], remove: [] },
    task: { title: 'Escalated', dueAt: null },
    mentions: [colleague],
    teamMembers: [colleague],
  };
}
