import { foldEscalation } from '../../domain/escalation/fold-escalation';
import type { EscalationState } from '../../domain/model/escalation-state';
import { isDone } from '../../domain/model/is-done';
import type { KnownAccount } from '../../domain/model/known-account';
import { PaintRecord } from '../../domain/model/paint-record';
import type { Policy } from '../../domain/model/policy';
import { QueueCopy } from '../../domain/model/queue-copy';
import { recordKey } from '../../domain/model/record-key';
import { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { knownMe } from '../../pull/known-me';
import { currentPolicy } from '../policy/current-policy';
import { policyFor } from '../policy/policy-for';
import type { WorkerTools } from '../worker-tools';
import type { MyTicket } from './my-ticket';

const PAINT = 'paint:';
const Painted = PaintRecord.pick({
  state: true,
  number: true,
  band: true,
  atLeast: true,
  levelName: true,
  escalation: true,
});

type Tools = Pick<WorkerTools, 'accounts' | 'copies' | 'local' | 'policies'>;

/**
 * My open tickets on all systems, and the escalations that wait for me on tickets of others, as far as this browser has seen them. In no
 * order. From what is kept: nobody is asked.
 */
export async function myTickets(tools: Tools): Promise<MyTicket[]> {
  const policy = await currentPolicy(tools);
  const painted = await tools.local.list(PAINT);
  const found = await Promise.all(
    (await tools.accounts.all()).map((known) => onAccount(tools, known, painted, policy)),
  );
  return found.flat();
}

async function onAccount(
  tools: Tools,
  { host, account, pageHost, userId }: KnownAccount,
  painted: Readonly<Record<string, unknown>>,
  policy: Policy,
): Promise<MyTicket[]> {
  const meId = (await knownMe(tools, account))?.id ?? userId;
  const queue = await tools.copies.read(`${account}/queue`, QueueCopy);
  const listed = new Map((queue?.value.tickets ?? []).map((ticket) => [ticket.id, ticket]));
  const place = `${PAINT}${pageHost}/ticket/`;
  const escalated = Object.keys(painted).filter((key) => key.startsWith(place) && isEscalated(painted[key]));
  const ids = new Set([...listed.keys(), ...escalated.map((key) => key.slice(place.length))]);
  const tickets = await Promise.all(
    [...ids].map(async (id): Promise<MyTicket | null> => {
      const ref = RecordRef.safeParse({ host, account, kind: 'ticket', id }).data;
      if (ref === undefined) return null;
      const copy = await tools.copies.read(recordKey(ref), StoredTicket);
      const facts = copy?.value.facts ?? null;
      const inQueue = listed.get(id) ?? null;
      const own = await policyFor(tools, facts?.events ?? null, policy);
      const escalation = facts?.events == null ? null : foldEscalation(facts.events, own);
      // Of the two readings the later one tells.
      const isNewer = copy !== null && copy.readAt >= (queue?.readAt ?? 0);
      if (isNewer && isDone(copy.value.facts.ticket.status)) return null;
      const assignee = isNewer || inQueue === null ? (facts?.ticket.assigneeId ?? null) : null;
      const assigned = assignee === null ? inQueue !== null : assignee === meId;
      if (!assigned && !waitsForMe(escalation, meId)) return null;
      return {
        ...{ ref, assigned, meId, facts, escalation, policy: own },
        subject: facts?.ticket.subject ?? inQueue?.subject ?? null,
        clocks: (isNewer ? facts?.clocks : null) ?? inQueue?.clocks ?? facts?.clocks ?? null,
        flagged: (isNewer ? facts?.ticket.escalated : null) ?? inQueue?.escalated ?? null,
        painted: Painted.safeParse(painted[place + id]).data ?? null,
      };
    }),
  );
  return tickets.filter((ticket) => ticket !== null);
}

function isEscalated(value: unknown): boolean {
  const painted = Painted.safeParse(value).data;
  return painted !== undefined && painted.escalation !== 'none';
}

/** Whether its escalation is mine, or something about it is for me to answer. */
function waitsForMe(state: EscalationState | null, meId: string | null): boolean {
  if (state === null || meId === null || state.status === 'none') return false;
  const asked = state.approval?.status === 'waiting' && state.approval.approverId === meId;
  return state.ownerId === meId || state.offer?.to === meId || asked;
}
