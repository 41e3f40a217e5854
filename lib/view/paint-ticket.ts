import type { Assessment } from '../domain/model/assessment';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { OutboxEntry } from '../domain/model/outbox-entry';
import type { PaintRecord } from '../domain/model/paint-record';
import type { Sentence } from '../domain/model/sentence';
import { drawBadge } from './draw-badge';
import type { Language } from './language';

type Row = Omit<OutboxEntry, 'hostWords'>;

const DAY = 24 * 60 * 60_000;

/** What the badge of a ticket shows. Only numbers, codes, moments and the policy's names enter. */
export function paintTicket(known: {
  /** `null` when the ticket could not be read at all. */
  assessment: Assessment | null;
  /** Oldest first. */
  outbox: readonly Row[];
  levelNames: ReadonlyMap<string, string>;
  /** The key of the next transition; `null` while the log is unknown. */
  seenKey: string | null;
  /** Whether only a list has told of it so far: what was said in it nobody has read. */
  partial?: boolean;
  /** The level that the ticket's own tags name while its log is unknown: whether somebody acknowledged it they do not say. */
  taggedLevelId?: string | null;
  /** Whether the host has escalated it already, and nobody has taken that up yet. Left out: it has not. */
  takeUp?: boolean;
  /** Whether something is asked before it is escalated: it meets no criterion for certain, or may be decided at once. Left out: no. */
  asksFirst?: boolean;
  problem: HostProblem | null;
  readAt: Instant | null;
  now: Instant;
  clockOffset: number;
  host: HostId;
  language: Language;
}): PaintRecord {
  const { assessment, problem, readAt, now, clockOffset } = known;
  const escalations = known.outbox.filter((row) => row.deed === 'escalated');
  const pending = escalations.find((row) => ['queued', 'sending', 'unknown'].includes(row.state));
  const rising = assessment?.path.find((step) => step.state === 'next') ?? null;
  // Of what was not read whole only the lower bound is said: its number would look like all of it.
  const isPart = known.partial === true && assessment?.risk.state === 'known';
  const risk: Assessment['risk'] | null = isPart ? { state: 'not-enough-data' } : (assessment?.risk ?? null);
  const tagged = known.taggedLevelId ?? null;
  const levelId =
    pending?.levelId ?? (assessment?.escalation.status === 'none' ? tagged : assessment?.escalation.levelId);
  const facts = {
    version: 1,
    kind: 'ticket',
    state: risk?.state ?? 'unknown',
    number: risk?.state === 'known' ? risk.number : null,
    band: risk?.state === 'known' ? risk.band : null,
    atLeast: risk?.state === 'not-enough-data' ? (assessment?.atLeast ?? null) : null,
    trend: null,
    levelName: levelId == null ? null : (known.levelNames.get(levelId) ?? levelId),
    escalation: pending === undefined ? (assessment?.escalation.status ?? 'none') : waitingOrQueued(pending),
    escalatedCount: null,
    dueAt: nearestDue(assessment),
    acknowledgeBy: assessment?.escalation.status === 'open' ? assessment.escalation.dueAt : null,
    reasons: (assessment?.reasons ?? [])
      .slice(0, 3)
      .map(({ sentence, points }) => ({ sentence: withoutQuotes(sentence), points })),
    next:
      rising === null || tagged !== null || assessment?.risk.state === 'done'
        ? null
        : {
            levelName: rising.levelName,
            roleName: rising.roleName,
            ownerNamed: typeof rising.owner === 'object' && known.takeUp !== true,
            ...(known.asksFirst === true ? { asksFirst: true } : {}),
          },
    seenKey: known.seenKey,
    problem: problem ?? writeProblem(pending ?? refused(escalations, assessment, now)),
    undo:
      pending?.state === 'queued' && pending.undoUntil > now
        ? { rowId: pending.id, until: pending.undoUntil }
        : null,
    readAt,
    computedAt: now,
    clockOffset,
  } satisfies Omit<PaintRecord, 'drawn'>;
  return { ...facts, drawn: drawBadge(facts, known.host, known.language) };
}

/** A clock that the host words in a way we do not know may be running: then nobody knows whether one is. */
function nearestDue(assessment: Assessment | null): PaintRecord['dueAt'] {
  const clocks = assessment?.clocks ?? null;
  if (assessment === null || clocks === null) return null;
  const unknown = clocks.some(({ stage, dueAt }) => stage === null || (stage === 'active' && dueAt === null));
  return assessment.nearestClock?.dueAt ?? (unknown ? null : 'none');
}

/** The newest escalation, if the host refused it within the last day and nothing was written since. */
function refused(escalations: readonly Row[], assessment: Assessment | null, now: Instant): Row | undefined {
  const last = escalations.at(-1);
  if (last === undefined || last.state !== 'refused' || now - last.createdAt > DAY || assessment === null)
    return;
  const { cycle, transitions } = assessment.escalation;
  return last.transitionKey.endsWith(`/${cycle}/${transitions}`) ? last : undefined;
}

/** Why the host has not taken it. What became of it otherwise is told in the panel. */
function writeProblem(row: Row | undefined): HostProblem | null {
  const problem = row?.problem ?? null;
  const ours =
    problem === 'already-escalated' ||
    problem === 'moved-on' ||
    problem === 'superseded' ||
    problem === 'customer-wrote' ||
    problem === 'other-person';
  return ours ? null : problem;
}

function waitingOrQueued(row: Row): 'queued' | 'waiting' {
  return row.problem === null ? 'queued' : 'waiting';
}

/** No word of a message goes into the page, nor into what is kept for it. */
function withoutQuotes({ key, values }: Sentence): Sentence {
  const hidden = { kind: 'quote', text: '…' } as const;
  const hide = <Value extends Sentence['values'][number]>(value: Value): Value | typeof hidden =>
    value.kind === 'quote' ? hidden : value;
  return {
    key,
    values: values.map((value) =>
      value.kind === 'message' && value.values !== undefined
        ? { ...value, values: value.values.map(hide) }
        : hide(value),
    ),
  };
}
