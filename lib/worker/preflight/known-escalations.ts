import type { PastEscalation } from '../../domain/escalation/guard/past-escalation';
import { pastEscalations } from '../../domain/escalation/guard/past-escalations';
import { People } from '../../domain/model/people';
import { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { WorkerTools } from '../worker-tools';

/** Of so many tickets that were read last is the log looked at: each has to be unsealed. */
const MOST_TICKETS = 200;

/**
 * The escalations by hand on an account as far as this browser knows them: from the logs of the tickets it keeps, and from what it wrote
 * itself. Asks nobody.
 */
export async function knownEscalations(
  tools: Pick<WorkerTools, 'copies' | 'outbox'>,
  account: string,
  policy: Pick<Policy, 'levels'>,
): Promise<{ past: PastEscalation[]; tickets: number; escalated: number }> {
  const owners = (await tools.copies.read(`${account}/owners`, People))?.value ?? [];
  const me = (await tools.copies.read(`${account}/me`, Person))?.value;
  const teams = new Map([...owners, ...(me === undefined ? [] : [me])].map(({ id, teamId }) => [id, teamId]));
  const teamOf = (personId: string) => teams.get(personId) ?? null;
  const stored = await tools.copies.newest(`${account}/ticket/`, StoredTicket, MOST_TICKETS);
  const logs = stored.flatMap(({ facts: { events } }) => (events === null ? [] : [events]));
  const written = (await tools.outbox.doneSince(0)).filter(
    ({ ref, deed, problem, effectiveAt, customer }) =>
      ref.account === account &&
      deed === 'escalated' &&
      problem === null &&
      effectiveAt === undefined &&
      customer === undefined,
  );
  const told = new Set(logs.flat().map(({ key }) => key));
  const own = written.flatMap(({ authorId, transitionKey, createdAt, ground }): PastEscalation[] =>
    authorId == null || told.has(transitionKey)
      ? []
      : [
          {
            ...{ personId: authorId, teamId: teamOf(authorId), at: createdAt },
            ...{ accepted: null, exception: ground === 'exception' },
          },
        ],
  );
  return {
    past: [...logs.flatMap((events) => pastEscalations(events, policy, teamOf)), ...own],
    tickets: logs.length,
    escalated: logs.filter((events) => events.some(({ deed }) => deed === 'escalated')).length,
  };
}
