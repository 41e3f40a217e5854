import type { EscalationState } from '../model/escalation-state';
import { ESCALATION_TAG } from '../model/escalation-tag';
import type { HostChange } from '../model/host-change';
import type { Person } from '../model/person';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';

type Value = Sentence['values'][number];

/** The tag that Zendesk itself puts on a ticket which was merged into another one. */
const MERGED = 'closed_by_merge';

/**
 * Where the ticket on the host and the log of its escalation say different things, because a colleague changed the ticket by hand:
 * one sentence each. The log stays what counts, and the host stays as it is: nothing is written again by itself.
 * @param state `foldEscalation` of the log
 * @param people for names, where they are known
 */
export function hostChanges(
  { ticket, events, lastChanges = null }: Pick<TicketFacts, 'ticket' | 'events' | 'lastChanges'>,
  state: EscalationState,
  policy: Pick<Policy, 'levels'>,
  people: readonly Person[],
): Sentence[] {
  if (events === null) return [];
  const { tags, status, priority } = ticket;
  const hasFlag = ticket.ref.host === 'salesforce';
  if (state.status === 'none') {
    if (ticket.escalated !== true) return [];
    const flagged = lastChanges?.escalated ?? null;
    return [hasFlag ? saidBy('host_escalated', [], flagged, people) : said('tag_without_log')];
  }
  // What was changed before the present level was entered is none of what differs now.
  const since = (change: HostChange | null | undefined) =>
    change != null && change.at >= (state.since ?? 0) ? change : null;
  const level = levelValue(state.levelId, policy);
  if (status === 'closed') return [said(tags?.includes(MERGED) === true ? 'merged' : 'closed', level)];
  return [
    ...(status === 'solved' ? [solved(level, hasFlag ? (lastChanges?.status ?? null) : null, people)] : []),
    ...(hasFlag ? [] : tagSentence(tags, state.levelId, policy)),
    ...(hasFlag && ticket.escalated === false
      ? [saidBy('flag_removed', [level], since(lastChanges?.escalated), people)]
      : []),
    ...ownerSentence(ticket, state.ownerId, people, since(lastChanges?.owner)),
    ...(priority === 'low' || priority === 'normal' || priority === 'none'
      ? [
          said(hasFlag && since(lastChanges?.priority) === null ? 'priority_is' : 'priority', {
            kind: 'message',
            key: `deeds_priority_${priority}`,
          }),
        ]
      : []),
  ];
}

function tagSentence(
  tags: readonly string[] | null,
  levelId: string,
  policy: Pick<Policy, 'levels'>,
): Sentence[] {
  if (tags === null) return [];
  const levels = tags.flatMap((tag) =>
    tag.startsWith(ESCALATION_TAG.levelPrefix) ? [tag.slice(ESCALATION_TAG.levelPrefix.length)] : [],
  );
  const level = levelValue(levelId, policy);
  if (levels.length === 0 && !tags.includes(ESCALATION_TAG.escalated)) return [said('tag_removed', level)];
  const [other] = levels.filter((id) => id !== levelId);
  if (levels.includes(levelId) || other === undefined) return [];
  return [said('tag_other', levelValue(other, policy), level)];
}

/** Held by a group, and taken by one of its people: that is as it should be. */
function ownerSentence(
  { ref, assigneeId, groupId }: TicketFacts['ticket'],
  ownerId: string | null,
  people: readonly Person[],
  change: HostChange | null,
): Sentence[] {
  if (ownerId === null || assigneeId === null) return [];
  if (ownerId === assigneeId || ownerId === groupId) return [];
  const isGroup = people.some(({ id, role }) => id === ownerId && role === 'group');
  // Of a group that owns it, only another group takes it away. A case that one of a queue's people takes is not the queue's any more.
  const taken = ref.host === 'salesforce' && groupId === 'none' && assigneeId !== 'none';
  if (isGroup && (groupId === null || taken)) return [];
  const owner = nameOf(ownerId, people);
  const holder = assigneeId === 'none' ? (groupId ?? 'none') : assigneeId;
  if (holder === 'none') return [said('owner_none', owner)];
  const given = [nameOf(holder, people), owner];
  return [
    change === null || change.by === null
      ? said(ref.host === 'salesforce' ? 'owner_is' : 'owner_other', ...given)
      : saidBy('owner_other', given, change, people),
  ];
}

function solved(level: Value, change: HostChange | null, people: readonly Person[]): Sentence {
  return change === null || change.by === null
    ? said('solved', level)
    : saidBy('solved', [level], change, people);
}

/** With when it was and who did it, where the host says so: the values that follow are the moment, and the name of a person. */
function saidBy(
  key: string,
  values: readonly Value[],
  change: HostChange | null,
  people: readonly Person[],
): Sentence {
  if (change === null || change.by === null) return said(`${key}_unknown`, ...values);
  const at: Value = { kind: 'instant', instant: change.at };
  if (change.by === 'rule' || change.personId === null) return said(`${key}_rule`, ...values, at);
  return said(`${key}_person`, ...values, at, nameOf(change.personId, people));
}

function levelValue(levelId: string, policy: Pick<Policy, 'levels'>): Value {
  return { kind: 'text', text: policy.levels.find(({ id }) => id === levelId)?.name ?? levelId };
}

function nameOf(id: string, people: readonly Person[]): Value {
  const name = people.find((person) => person.id === id)?.name.trim();
  return { kind: 'text', text: name ? name : `#${id}` };
}

function said(key: string, ...values: Value[]): Sentence {
  return { key: `deeds_changed_${key}`, values };
}
