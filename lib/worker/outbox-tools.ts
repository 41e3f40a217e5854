import { recordKey } from '../domain/model/record-key';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { OutboxTools } from '../outbox/outbox-tools';
import { apiOf } from '../pull/api-of';
import { pullMe } from '../pull/pull-me';
import { HostProblems } from './host-problems';
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
    closeUntil: (account, until) => tools.gate.close(account, until, 'rate-limited'),
    tell: (story) => tellStory(tools, story),
    onChange: async (ref, facts) => {
      const key = recordKey(ref);
      const copy = await tools.copies.read(key, StoredTicket);
      if (facts === null) {
        await showTicket(tools, ref, {
          facts: copy?.value.facts ?? null,
          readAt: copy?.readAt ?? null,
          problem: await new HostProblems(tools.session).get(key),
        });
        return;
      }
      const readAt = tools.now();
      const complete = {
        ...facts,
        customerTickets: facts.customerTickets ?? copy?.value.facts.customerTickets ?? null,
      };
      await tools.copies.write(key, ref.account, readAt, {
        facts: complete,
        commentsRead: facts.ticket.commentCount,
      } satisfies StoredTicket);
      await showTicket(tools, ref, { facts: complete, readAt, problem: null });
    },
  };
}
