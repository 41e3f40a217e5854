import { compareText } from '../model/compare-text';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { calibrationOf } from './calibration-of';
import type { ClosedTicket } from './closed-ticket';
import { fitWeights } from './fit-weights';
import { forecast } from './forecast';
import type { RiskWeights } from './risk-weights';

/** Below these numbers of closed tickets, of escalated and of not escalated ones, the policy is not touched. */
const MINIMUM = { tickets: 200, escalated: 20, notEscalated: 20 };
/** So much of what is known, the newest, is kept back to see whether what was learned from the rest still holds. */
const NEWEST_SHARE = 0.2;
/** A number that misses by more than this on the newest tickets is not shown. */
const LARGEST_ERROR = 0.1;

type WhyNot =
  | 'too-few-tickets'
  | 'too-few-escalated'
  | 'too-few-not-escalated'
  /** What was learned misses too much on the newest tickets: something has changed. */
  | 'badly-calibrated'
  /** The policy's own numbers do as well or better on the newest tickets. */
  | 'no-better';

interface Learned extends RiskWeights {
  /** Whether the weights are learned; if not, they are the policy's own, untouched. */
  learned: boolean;
  whyNot: WhyNot | null;
  tickets: number;
  escalated: number;
  /** On the newest tickets: of what was learned from the older ones, and of the policy's own numbers. `null`: too few. */
  calibration: { learned: ReturnType<typeof calibrationOf>; policy: ReturnType<typeof calibrationOf> } | null;
}

/**
 * Lets one's own closed tickets move the policy's weights (design 4.3), by what was known at `now` and nothing later. First on the
 * older ones, to be tried on the newest: if that fails, the policy's own numbers stay and it says why; else on all of them.
 * @param bands edges by which the calibration is told
 */
export function learnWeights(
  tickets: readonly ClosedTicket[],
  prior: RiskWeights,
  bands: Policy['risk']['bands'],
  now: Instant,
): Learned {
  const known = tickets.filter(({ knownAt, judgedAt }) => knownAt <= now && judgedAt <= now).sort(inOrder);
  const escalated = known.filter((ticket) => ticket.escalated).length;
  const counts = { tickets: known.length, escalated };
  const tooFew = tooFewOf(known.length, escalated);
  if (tooFew !== null) return { ...prior, learned: false, whyNot: tooFew, ...counts, calibration: null };
  const { older, newest } = split(known);
  const tried = fitWeights(older, prior);
  const tell = (weights: RiskWeights) =>
    calibrationOf(
      newest.map((ticket) => ({ probability: forecast(weights, ticket), escalated: ticket.escalated })),
      bands,
    );
  const calibration = { learned: tell(tried), policy: tell(prior) };
  const whyNot = failureOf(calibration);
  return whyNot === null
    ? { ...fitWeights(known, prior), learned: true, whyNot, ...counts, calibration }
    : { ...prior, learned: false, whyNot, ...counts, calibration };
}

function tooFewOf(tickets: number, escalated: number): WhyNot | null {
  if (tickets < MINIMUM.tickets) return 'too-few-tickets';
  if (escalated < MINIMUM.escalated) return 'too-few-escalated';
  return tickets - escalated < MINIMUM.notEscalated ? 'too-few-not-escalated' : null;
}

/** The newest tickets, and of the others those whose end was known before the first of the newest was judged. */
function split(known: readonly ClosedTicket[]): { older: ClosedTicket[]; newest: ClosedTicket[] } {
  const first = Math.floor(known.length * (1 - NEWEST_SHARE));
  const since = known[first]?.judgedAt ?? 0;
  return {
    older: known.filter(({ judgedAt, knownAt }) => judgedAt < since && knownAt <= since),
    newest: known.filter(({ judgedAt }) => judgedAt >= since),
  };
}

function failureOf({ learned, policy }: NonNullable<Learned['calibration']>): WhyNot | null {
  if (learned.error === null || learned.error > LARGEST_ERROR) return 'badly-calibrated';
  return (learned.brier ?? 1) < (policy.brier ?? 1) ? null : 'no-better';
}

/** The same whatever order the tickets come in: alike tickets are as good as each other. */
function inOrder(a: ClosedTicket, b: ClosedTicket): number {
  return (
    a.judgedAt - b.judgedAt ||
    a.knownAt - b.knownAt ||
    Number(a.escalated) - Number(b.escalated) ||
    compareText(a.fired.toSorted().join(' '), b.fired.toSorted().join(' '))
  );
}
