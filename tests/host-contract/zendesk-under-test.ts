import { readMessage } from '../../lib/domain/text/read-message';
import { HostError } from '../../lib/hosts/host-error';
import { zendeskApi } from '../../lib/hosts/zendesk/api';
import { zendeskPage } from '../../lib/hosts/zendesk/page';
import type { HttpClient } from '../../lib/platform/http-client';
import { createSandbox } from '../sandbox/core/create-sandbox';
import { createZendesk } from '../sandbox/zendesk/create-zendesk';
import type { HostUnderTest, HostWorld } from './host-under-test';
import { sandboxClient } from './sandbox-client';

const account = 'acme.zendesk.com';
const ticket = (id: string) => ({ kind: 'ticket', id }) as const;
const pane = (id: string, active: boolean) => `
  <div class="ticket-panes-grid-layout" data-is-active="${active}">
    <div data-test-id="ticket-${id}-standard-layout">
      <input data-test-id="omni-header-subject" value="Subject of ${id}">
      <span data-test-id="omni-header-via-label" id="via-${id}">Via email</span>
    </div>
  </div>`;

/** Zendesk, its sandbox with Maya signed in by session and a tab of hers open. */
export const zendeskUnderTest: HostUnderTest = {
  page: zendeskPage,
  api: zendeskApi,
  addresses: [
    { url: `https://${account}/agent/tickets/4821`, account, records: [ticket('4821')] },
    { url: `https://${account}/agent/tickets/4821/events?x=1#y`, account, records: [ticket('4821')] },
    {
      url: `https://${account}/agent/organizations/509974`,
      account,
      records: [{ kind: 'account', id: '509974' }],
    },
    { url: `https://${account}/agent/#/tickets/4821`, account, records: [ticket('4821')] },
    { url: `https://${account}/agent/tickets/4821/print`, account, records: [ticket('4821')] },
    {
      url: `https://${account}/agent/organizations/509974/tickets`,
      account,
      records: [{ kind: 'account', id: '509974' }],
    },
    {
      url: 'https://acme-brand2.zendesk.com/agent/tickets/4821',
      account: 'acme-brand2.zendesk.com',
      records: [ticket('4821')],
    },
    { url: `https://${account}/agent/organizations/new`, account, records: [] },
    { url: `https://${account}/agent/users/4821`, account, records: [] },
    { url: `https://${account}/agent/filters/suspended`, account, records: [] },
    { url: `https://${account}/agent/search/1?type=ticket&q=4821`, account, records: [] },
    { url: `https://${account}/agent/dashboard`, account, records: [] },
    { url: `https://${account}/agent/home/tickets`, account, records: [] },
    { url: `https://${account}/admin/objects-rules/tickets/4821`, account, records: [] },
    { url: `https://${account}/agent/filters/1`, account, records: [] },
    { url: `https://${account}/agent/tickets/new/1`, account, records: [] },
    { url: `http://${account}/agent/tickets/4821`, account: null, records: [] },
    { url: 'https://acme.zendesk.com.evil.example/agent/tickets/4821', account: null, records: [] },
    { url: 'https://evil.example/agent/tickets/4821', account: null, records: [] },
  ],
  pages: [
    {
      what: 'three mounted tickets',
      url: `https://${account}/agent/tickets/4821`,
      html: `<main data-garden-id="navigation.main">${pane('4820', false)}${pane('4821', true)}${pane('4822', false)}</main>`,
      placed: [{ record: ticket('4821'), at: 'via-4821' }],
      absent: [ticket('4820'), ticket('4822'), ticket('48'), { kind: 'account', id: '4821' }],
    },
    {
      what: 'an organisation',
      url: `https://${account}/agent/organizations/509974`,
      html: '<main data-garden-id="navigation.main"><header data-test-id="organization-header"><h1 id="name">Northwind</h1></header></main>',
      placed: [{ record: { kind: 'account', id: '509974' }, at: 'name' }],
      absent: [ticket('509974')],
    },
    {
      what: 'a custom layout without a line under the subject',
      url: `https://${account}/agent/tickets/77`,
      html: '<div class="ticket-panes-grid-layout" data-is-active="true"><div data-test-id="ticket-77-custom-layout"><input data-test-id="omni-header-subject" id="subject-77"></div></div>',
      placed: [{ record: ticket('77'), at: 'subject-77' }],
      absent: [ticket('7'), ticket('78'), { kind: 'account', id: '77' }],
    },
    {
      what: 'a list of tickets',
      url: `https://${account}/agent/filters/1`,
      html: '<main data-garden-id="navigation.main"><table><tr data-ticket-id="4821"><td>Subject</td></tr></table></main>',
      placed: [],
      absent: [ticket('4821')],
    },
  ],
  relays: {
    may: [
      ['PUT', '/api/v2/tickets/4821.json'],
      ['PUT', '/api/v2/tickets/4821'],
    ],
    mayNot: [
      ['GET', '/api/v2/tickets/4821.json'],
      ['DELETE', '/api/v2/tickets/4821.json'],
      ['POST', '/api/v2/tickets.json'],
      ['PUT', '/api/v2/tickets/4821.json?async=true'],
      ['PUT', '/api/v2/tickets/4821/../../users/1.json'],
      ['PUT', '/api/v2/users/1.json'],
      ['PUT', '/api/v2/tickets/update_many.json'],
      ['PUT', 'https://evil.example/api/v2/tickets/4821.json'],
      ['PUT', '//evil.example/api/v2/tickets/4821.json'],
    ],
  },
  start: startZendesk,
};

function startZendesk(): HostWorld {
  const sandbox = createSandbox({}, (core) => ({ zendesk: createZendesk(core) }));
  const { zendesk, clock, faults } = sandbox;
  const { directory } = zendesk.state;
  const cookie = `_zendesk_session=${zendesk.sessions.open('maya').token}`;
  let sent = 0;
  let strange = false;
  const client = (origin: string): HttpClient => {
    const send = sandboxClient(sandbox.fetch, { cookie, origin });
    return async (request) => {
      sent += 1;
      const answer = await send(request);
      const body = strange
        ? answer.body
            .replace(/"status":"\w+"/g, '"status":"zombie"')
            .replace(/"priority":"\w+"/g, '"priority":"catastrophic"')
        : answer.body;
      return { ...answer, body };
    };
  };
  const northwind = sandbox.seed.accounts[0];
  return {
    connection: {
      account,
      http: client('chrome-extension://abc'),
      relay: client(`https://${account}`),
      token: null,
      userId: null,
      now: () => clock.now(),
      readMessage,
      mapping: null,
      ifAllowed: (_, ask) =>
        ask().catch((error: unknown) => {
          if (error instanceof HostError && error.problem === 'no-access') return null;
          throw error;
        }),
      remember: (_, __, read) => read(),
      met: () => undefined,
    },
    sent: () => sent,
    clock,
    breaks: (fault) => faults.add(fault),
    speaksStrangely: () => {
      strange = true;
    },
    ticketId: '4821',
    missingTicketId: '999999',
    accountId: String(northwind?.zendeskId),
    externalId: northwind?.salesforceId ?? '',
    missingExternalId: '001000000000001AAA',
    myId: String(directory.userId('maya')),
    colleagueId: String(directory.userId('priya')),
    customerWrites: (text) => zendesk.customerWrites(4821, text),
    colleagueWrites: (text, isPublic) =>
      isPublic ? zendesk.agentReplies(4821, 'luca', text) : zendesk.agentNotes(4821, 'luca', text),
    changeTicket: () => zendesk.setField(4821, { tags: ['changed'] }),
    withRefusedPart: (transition) => ({
      ...transition,
      assign: { personId: String(directory.userId('omar')), kind: 'person' },
    }),
    ticketAsItStands: () => JSON.stringify(zendesk.ticket(4821)),
  };
}
