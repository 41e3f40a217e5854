import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { winnerOf } from '../domain/escalation/winner-of';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { Connection, HostApi } from '../hosts/contract';
import { besideTransition } from './beside-transition';
import type { OutboxTools } from './outbox-tools';
import { undecidedName } from './undecided-name';
import { warningWords } from './warning-words';
import { withoutMarkers } from './without-markers';

/**
 * A transition of ours stands, and nobody heard the host's answer: the worker was stopped over it, or it was lost. What was to be done
 * beside it is done now, as far as it was not; what went wrong is kept with the row.
 * @throws HostError `whose-name` before it is decided in whose name
 */
export async function writeUnheard(
  tools: OutboxTools,
  api: HostApi,
  connection: Connection,
  row: OutboxRow,
  facts: TicketFacts,
  policy: Policy,
): Promise<void> {
  const event = winnerOf(facts.events ?? [], row.transitionKey)?.event;
  if (api.writeBeside === null || row.deed === 'joined' || event === undefined) return;
  undecidedName(connection);
  const assign =
    row.ownerId === null || row.ownerKind === null ? null : { personId: row.ownerId, kind: row.ownerKind };
  const plan: EscalationPlan = {
    event: { ...event, deed: row.deed === 'replied' ? 'escalated' : row.deed },
    assign,
    ownerReason: null,
    tags: { add: [], remove: [] },
    priority: null,
    skipped: [],
  };
  const story = await tools.tell({
    ...{ row, facts, policy, plan },
    ...{ reason: null, reasonLost: false, winner: null, now: tools.now() },
  });
  const note = withoutMarkers(story.note);
  const mail = { subject: story.taskTitle, body: note };
  const warnings = await api.writeBeside(connection, {
    ref: { account: row.ref.account, id: row.ref.id },
    ...{ event: plan.event, note, facts, assign, priority: null, tags: plan.tags },
    task: row.deed === 'escalated' ? { title: story.taskTitle, dueAt: event.dueAt } : null,
    ...(await besideTransition(tools, row, plan, facts, policy, mail, row.heldBefore)),
  });
  await tools.outbox.change(row.id, ['unknown'], {
    hostWords: warningWords(tools, { noteId: null, warnings }),
  });
}
