import { recordKey } from '../domain/model/record-key';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { OutboxTools } from '../outbox/outbox-tools';
import { apiOf } from '../pull/api-of';
import { pullMe } from '../pull/pull-me';
import { tokenPlace } from '../pull/token-place';
import { tellStory } from './notes/tell-story';
import { currentPolicy } from './policy/current-policy';
import { showTicket } from './show-ticket';
import type { WorkerTools } from './worker-tools';

const ME_MILLISECONDS = 60 * 60_000;

/** The worker's tools as the outbox wants them. */
export function outboxTools(tools: WorkerTools): OutboxTools {
  return {
    outbox: tools.outbox,
    api: apiOf,
    connect: tools.connect,
    exclusively: tools.exclusively,
    now: tools.now,
    random: tools.random,
    randomId: tools.randomId,
    policy: () => currentPolicy(tools.local),
    myId: async (host, account) => (await pullMe(tools, host, account, ME_MILLISECONDS)).me?.id ?? null,
    closedUntil: async (account) => (await tools.gate.closed(account))?.until ?? null,
    signedOut: (account) => tokenPlace.remove(tools, account),
    closeUntil: (account, until) => tools.gate.close(account, until, 'rate-limited'),
    tell: (story) => tellStory(tools, story),
    onChange: async (ref, facts) => {
      if (facts === null) {
        await showTicket(tools, ref);
        return;
      }
      const key = recordKey(ref);
      const known = await tools.copies.read(key, StoredTicket);
      const customerTickets = facts.customerTickets ?? known?.value.facts.customerTickets ?? null;
      await tools.copies.write(key, ref.account, tools.now(), {
        facts: { ...facts, customerTickets },
        commentsRead: facts.ticket.commentCount,
      } satisfies StoredTicket);
      await showTicket(tools, ref, null);
    },
  };
}
