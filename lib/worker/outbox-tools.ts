import { recordKey } from '../domain/model/record-key';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { OutboxTools } from '../outbox/outbox-tools';
import { apiOf } from '../pull/api-of';
import { keepWhatHolds } from '../pull/keep-what-holds';
import { pageUser } from '../pull/page-user';
import { pullMe } from '../pull/pull-me';
import { tokenPlace } from '../pull/token-place';
import { HostProblems } from './host-problems';
import { keepAccountEscalations } from './keep-account-escalations';
import { tellAccount } from './notes/tell-account';
import { tellStory } from './notes/tell-story';
import { partName } from './part-name';
import { policyFor } from './policy/policy-for';
import { showAccount } from './show-account';
import { showTicket } from './show-ticket';
import { ShownInTabs } from './shown-in-tabs';
import { Unshown } from './unshown';
import { withDesk } from './with-desk';
import type { WorkerTools } from './worker-tools';
import { WritingBook } from './writing-book';

const ME_MILLISECONDS = 60 * 60_000;

/** The worker's tools as the outbox wants them. */
export function outboxTools(tools: WorkerTools): OutboxTools {
  const unshown = new Unshown(tools.session);
  return {
    outbox: tools.outbox,
    api: tools.api ?? apiOf,
    connect: (host, account) => tools.connect(host, account, 'deed'),
    exclusively: tools.exclusively,
    now: tools.now,
    random: tools.random,
    randomId: tools.randomId,
    policy: (events) => policyFor(tools, events),
    writing: (account) => new WritingBook(tools.local).get(account),
    atDesk: (facts) => withDesk(tools, facts),
    myId: async (host, account) =>
      (await pullMe(tools, host, account, ME_MILLISECONDS, 'deed')).me?.id ?? null,
    closedUntil: async (account) => (await tools.gate.closed(account))?.until ?? null,
    signedOut: async (host, account, problem) => {
      const { session } = await tools.connect(host, account, 'deed');
      if (session !== undefined) {
        await pageUser.refuse(tools, account, session, problem);
        return;
      }
      // A sign-in that may not use the API is not expired.
      if (problem !== 'signed-out') return;
      const userId = (await tools.accounts.get(account))?.userId ?? null;
      await tokenPlace.refuse(tools, account, { token: null, userId });
    },
    closeUntil: (account, until) => tools.gate.close(account, until, 'rate-limited'),
    tell: async (story) => tellStory(tools, { ...story, facts: await complete(tools, story.facts) }),
    tellAccount: (story) => tellAccount(tools, story),
    accountRead: (on, escalations) => keepAccountEscalations(tools, on, escalations),
    partName: (part) => partName(part, tools.language),
    changing: async (ref, facts) => {
      await unshown.add(ref);
      if (facts === null) return;
      await tools.copies.write(recordKey(ref), ref.account, tools.now(), {
        facts: await complete(tools, facts),
        commentsRead: facts.ticket.commentCount,
        partial: false,
        outdated: false,
      } satisfies StoredTicket);
      await new HostProblems(tools.session).set(recordKey(ref), null);
    },
    changed: async (ref) => {
      if (ref.kind === 'ticket') await showTicket(tools, ref);
      else await tools.changed('panel');
      // A customer's page in sight counts the escalations: what was just read is in it without asking again.
      for (const seen of await new ShownInTabs(tools.session).records()) {
        if (seen.kind === 'account') await showAccount(tools, seen);
      }
      await unshown.remove(ref);
    },
  };
}

/** The outbox reads the ticket alone: what else is known of it from opening it still holds, as the person saw it. */
async function complete(tools: WorkerTools, facts: TicketFacts): Promise<TicketFacts> {
  const known = await tools.copies.read(recordKey(facts.ticket.ref), StoredTicket);
  return keepWhatHolds(facts, known?.value ?? null).facts;
}
