import type { Assessment } from '../model/assessment';
import type { EscalationEvent } from '../model/escalation-event';
import type { HealthAssessment } from '../model/health-assessment';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { countingEvents } from './counting-events';
import { effectOf } from './effect-of';

type Value = Sentence['values'][number];

/** One part of the brief. It always says something: that there is none, or that nobody knows, at least. */
export interface BriefSection {
  id: 'timeline' | 'attempts' | 'promises' | 'health' | 'reason' | 'levels' | 'questions';
  sentences: Sentence[];
}

/**
 * What whoever takes an escalation over has to know (acceptance 4.12), as data: same inputs, same brief. It names people of our side
 * and holds no text of a message. Whoever writes it as a note shows it first, so that parts can be left out.
 * @param health of the ticket's customer; `null` is unknown
 */
export function handOverBrief(
  facts: TicketFacts,
  assessment: Assessment,
  health: HealthAssessment | null,
  policy: Pick<Policy, 'levels'>,
  now: Instant,
): BriefSection[] {
  return [
    { id: 'timeline', sentences: orUnknown(timeline(facts)) },
    { id: 'attempts', sentences: attempts(facts) },
    { id: 'promises', sentences: promises(facts, now) },
    { id: 'health', sentences: [healthSentence(health)] },
    { id: 'reason', sentences: orNone(assessment.reasons.slice(0, 3).map(({ sentence }) => sentence)) },
    { id: 'levels', sentences: levels(facts, policy) },
    { id: 'questions', sentences: orNone(questions(facts, assessment)) },
  ];
}

function timeline({ ticket, conversation, messages }: TicketFacts): Sentence[] {
  const lastWord = (messages ?? []).findLast(({ by }) => by === 'customer');
  const waits = conversation?.waitingSince ?? null;
  return [
    ...dated('opened', ticket.createdAt),
    ...dated('customer_wrote', lastWord?.at ?? null),
    ...dated('replied', conversation?.lastReplyAt ?? null),
    ...(waits === 'nobody' ? [said('nobody_waits')] : dated('waits', waits)),
  ];
}

function attempts({ activities }: TicketFacts): Sentence[] {
  if (activities === undefined || activities === null) return [said('unknown')];
  const counts = (['reply', 'note', 'update'] as const).flatMap((kind) => {
    const some = activities.filter((activity) => activity.kind === kind);
    const last = some.reduce((latest, { at }) => Math.max(latest, at), 0);
    return some.length === 0
      ? []
      : [said(kind, { kind: 'number', number: some.length }, { kind: 'instant', instant: last })];
  });
  return orNone(counts);
}

function promises({ messages }: TicketFacts, now: Instant): Sentence[] {
  if (messages === undefined || messages === null) return [said('unknown')];
  const moments = messages
    .flatMap(({ by, commitments }) => (by === 'agent' ? commitments : []))
    .map(({ dueAt }) => dueAt)
    .toSorted((a, b) => a - b);
  return orNone(moments.flatMap((dueAt) => dated(dueAt < now ? 'promise_past' : 'promise', dueAt)));
}

function healthSentence(health: HealthAssessment | null): Sentence {
  if (health === null) return said('unknown');
  if (health.score === null) return said('health_withheld');
  return health.trend === null
    ? said('health', { kind: 'number', number: health.score })
    : said(
        'health_trend',
        { kind: 'number', number: health.score },
        { kind: 'number', number: health.trend },
      );
}

const STEPS: Partial<Record<EscalationEvent['deed'], string>> = {
  escalated: 'escalated',
  lowered: 'lowered',
  reopened: 'reopened',
  acknowledged: 'acknowledged',
  transferred: 'transferred',
  accepted: 'transferred',
  resolved: 'resolved',
};

function levels({ events, people }: TicketFacts, policy: Pick<Policy, 'levels'>): Sentence[] {
  if (events === null) return [said('unknown')];
  return orNone(
    countingEvents(events, policy).flatMap((event) => {
      const step = STEPS[event.deed];
      if (step === undefined) return [];
      const level = policy.levels.find(({ id }) => id === event.levelId)?.name ?? event.levelId;
      const name = people.find(({ id }) => id === event.ownerId)?.name;
      const owner: Value =
        name === undefined ? { kind: 'message', key: 'plays_brief_no_name' } : { kind: 'text', text: name };
      return [
        said(step, { kind: 'instant', instant: effectOf(event) }, { kind: 'text', text: level }, owner),
      ];
    }),
  );
}

function questions({ conversation }: TicketFacts, { unknowns, escalation }: Assessment): Sentence[] {
  const unanswered = conversation?.unansweredMessages ?? 0;
  return [
    ...(unanswered > 0 ? [said('unanswered', { kind: 'number', number: unanswered })] : []),
    ...(escalation.approval?.status === 'waiting' ? [said('approval_waits')] : []),
    ...unknowns.map(({ sentence }) => sentence),
  ];
}

function dated(key: string, at: Instant | null): Sentence[] {
  return at === null ? [] : [said(key, { kind: 'instant', instant: at })];
}

function said(key: string, ...values: Value[]): Sentence {
  return { key: `plays_brief_${key}`, values };
}

function orNone(sentences: Sentence[]): Sentence[] {
  return sentences.length === 0 ? [said('none')] : sentences;
}

function orUnknown(sentences: Sentence[]): Sentence[] {
  return sentences.length === 0 ? [said('unknown')] : sentences;
}
