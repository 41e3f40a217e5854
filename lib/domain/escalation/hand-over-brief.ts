import type { Assessment } from '../model/assessment';
import type { BriefPart } from '../model/brief-part';
import type { EscalationEvent } from '../model/escalation-event';
import type { HealthAssessment } from '../model/health-assessment';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { countingEvents } from './counting-events';
import { effectOf } from './effect-of';

type Value = Sentence['values'][number];
type Line = BriefPart['lines'][number];

/** More lines than these say less: the last steps and promises, the first of what nobody knows. */
const MOST = { steps: 8, promises: 8, unknowns: 5 };

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
): BriefPart[] {
  return [
    part('timeline', orUnknown(timeline(facts))),
    part('attempts', attempts(facts)),
    part('promises', promises(facts, now)),
    part('health', [healthLine(health)]),
    part('reason', orNone(assessment.reasons.slice(0, 3).map(({ id, sentence }) => ({ id, sentence })))),
    part('levels', levels(facts, policy)),
    part('questions', orNone(questions(facts, assessment))),
  ];
}

function timeline({ ticket, conversation, messages }: TicketFacts): Line[] {
  const lastWord = (messages ?? []).findLast(({ by }) => by === 'customer');
  const waits = conversation?.waitingSince ?? null;
  return [
    ...dated('opened', ticket.createdAt),
    ...dated('customer_wrote', lastWord?.at ?? null),
    ...dated('replied', conversation?.lastReplyAt ?? null),
    ...(waits === 'nobody' ? [said('nobody_waits')] : dated('waits', waits)),
  ];
}

function attempts({ activities }: TicketFacts): Line[] {
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

function promises({ messages }: TicketFacts, now: Instant): Line[] {
  if (messages === undefined || messages === null) return [said('unknown')];
  const moments = messages
    .flatMap(({ by, commitments }) => (by === 'agent' ? commitments : []))
    .map(({ dueAt }) => dueAt)
    .toSorted((a, b) => a - b);
  const lines = [...new Set(moments)].map((dueAt) => ({
    ...said(dueAt < now ? 'promise_past' : 'promise', { kind: 'instant', instant: dueAt }),
    id: String(dueAt),
  }));
  return orNone(lastOf(lines, MOST.promises));
}

function healthLine(health: HealthAssessment | null): Line {
  const { sentence } = healthSaid(health);
  return { id: 'score', sentence };
}

function healthSaid(health: HealthAssessment | null): Line {
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

function levels({ events, people }: TicketFacts, policy: Pick<Policy, 'levels'>): Line[] {
  if (events === null) return [said('unknown')];
  const steps = countingEvents(events, policy).flatMap((event) => {
    const step = STEPS[event.deed];
    if (step === undefined) return [];
    const level = policy.levels.find(({ id }) => id === event.levelId)?.name ?? event.levelId;
    const name = people.find(({ id }) => id === event.ownerId)?.name;
    const owner: Value =
      name === undefined ? { kind: 'message', key: 'plays_brief_no_name' } : { kind: 'text', text: name };
    const { sentence } = said(
      step,
      { kind: 'instant', instant: effectOf(event) },
      { kind: 'text', text: level },
      owner,
    );
    return [{ id: `${event.cycle}-${event.n}`, sentence }];
  });
  return orNone(lastOf(steps, MOST.steps));
}

function questions({ conversation }: TicketFacts, { unknowns, escalation }: Assessment): Line[] {
  const unanswered = conversation?.unansweredMessages ?? 0;
  const more = unknowns.length - MOST.unknowns;
  return [
    ...(unanswered > 0 ? [said('unanswered', { kind: 'number', number: unanswered })] : []),
    ...(escalation.approval?.status === 'waiting' ? [said('approval_waits')] : []),
    ...unknowns.slice(0, MOST.unknowns).map(({ id, sentence }) => ({ id, sentence })),
    ...(more > 0 ? [said('more_unknown', { kind: 'number', number: more })] : []),
  ];
}

function part(id: BriefPart['id'], lines: readonly Line[]): BriefPart {
  return { id, lines: lines.map((line) => ({ ...line, id: `${id}/${line.id}` })) };
}

/** The last ones, and how many came before them. */
function lastOf(lines: readonly Line[], most: number): Line[] {
  const earlier = lines.length - most;
  return earlier <= 0
    ? [...lines]
    : [said('earlier', { kind: 'number', number: earlier }), ...lines.slice(earlier)];
}

function dated(key: string, at: Instant | null): Line[] {
  return at === null ? [] : [said(key, { kind: 'instant', instant: at })];
}

function said(key: string, ...values: Value[]): Line {
  return { id: key, sentence: { key: `plays_brief_${key}`, values } };
}

function orNone(lines: Line[]): Line[] {
  return lines.length === 0 ? [said('none')] : lines;
}

function orUnknown(lines: Line[]): Line[] {
  return lines.length === 0 ? [said('unknown')] : lines;
}
