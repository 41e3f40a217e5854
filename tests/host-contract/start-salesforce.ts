import { inTurn } from '../../lib/cache/__fixtures__/in-turn';
import { memoryStore } from '../../lib/cache/__fixtures__/memory-store';
import { readMessage } from '../../lib/domain/text/read-message';
import { remembering } from '../../lib/worker/connect/remembering';
import { createSandbox } from '../sandbox/core/create-sandbox';
import { createSalesforce } from '../sandbox/salesforce/create-salesforce';
import type { SalesforceSwitches } from '../sandbox/salesforce/switches';
import { salesforceId } from '../sandbox/seed/salesforce-id';
import type { HostWorld } from './host-under-test';
import { sandboxClient } from './sandbox-client';

const account = 'acme.my.salesforce.com';

/** The sandbox with the owner of the story's case signed in by a token. @param org how it differs from the usual one */
export function startSalesforce(org: Partial<SalesforceSwitches> = {}): HostWorld {
  const sandbox = createSandbox({}, (core) => ({ salesforce: createSalesforce(core) }));
  const { salesforce, clock, faults } = sandbox;
  Object.assign(salesforce.switches, org);
  const story = sandbox.seed.cases.find(({ number }) => number === '00001042');
  const northwind = sandbox.seed.accounts[0];
  const person = (key: string | undefined) => sandbox.seed.people.find((one) => one.key === key);
  const [me, colleague] = [person(story?.ownerKey), person('priya')];
  if (story === undefined || northwind === undefined || me === undefined || colleague === undefined)
    throw new Error('The seed has lost its story.');
  const send = sandboxClient(sandbox.fetch, { cookie: '', origin: 'chrome-extension://abc' });
  let sent = 0;
  let strange = false;
  return {
    connection: {
      account,
      http: async (request) => {
        sent += 1;
        const answer = await send(request);
        const body = strange
          ? answer.body
              .replace(/"IsClosed":(true|false)/g, '"IsClosed":"perhaps"')
              .replace(/"Priority":"\w+"/g, '"Priority":"Catastrophic"')
          : answer.body;
        return { ...answer, body };
      },
      relay: null,
      token: salesforce.token(me.key),
      userId: me.salesforceId,
      now: () => clock.now(),
      readMessage,
      mapping: null,
      ifAllowed: (_, ask) => ask(),
      remember: remembering(
        { local: memoryStore(), exclusively: inTurn(), now: () => clock.now() },
        account,
        me.salesforceId,
      ),
      met: () => undefined,
    },
    sent: () => sent,
    clock,
    breaks: (fault) => faults.add(fault),
    speaksStrangely: () => {
      strange = true;
    },
    ticketId: story.id,
    missingTicketId: salesforceId('500', 999_999),
    accountId: northwind.salesforceId,
    externalId: northwind.salesforceId,
    missingExternalId: salesforceId('001', 999_999),
    myId: me.salesforceId,
    colleagueId: colleague.salesforceId,
    customerWrites: (text) => {
      salesforce.customerWrites(story.id, text);
    },
    colleagueWrites: (text, isPublic) => {
      salesforce.colleagueWrites(story.id, 'luca', text, { public: isPublic });
    },
    changeTicket: () => {
      salesforce.setField('Case', story.id, { Subject: 'Changed' });
    },
    withRefusedPart: (transition) => {
      salesforce.switches.validationRule = { sobject: 'CaseComment', words: 'No comments on Mondays' };
      return transition;
    },
    ticketAsItStands: () =>
      JSON.stringify([salesforce.case(story.id), salesforce.comments(story.id), salesforce.tasks(story.id)]),
  };
}
