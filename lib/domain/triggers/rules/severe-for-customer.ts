import { z } from 'zod';
import type { Instant } from '../../model/instant';
import type { Sentence } from '../../model/sentence';
import type { TicketFacts } from '../../model/ticket-facts';
import { anyHolds } from '../any-holds';
import type { Finding } from '../finding';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

/** When a ticket of this severity and tier is too severe: at no time, where it is complex, or in any case. */
const Threshold = z.enum(['never', 'complex', 'always']);
const Thresholds = z.object({ low: Threshold, medium: Threshold, high: Threshold });

const Parameters = z.object({
  /** Names of tiers as the host writes them, upper and lower case alike. A tier in neither list is low. */
  tiers: z
    .object({ medium: z.array(z.string().min(1)), high: z.array(z.string().min(1)) })
    .default({ medium: ['Gold'], high: ['Strategic'] }),
  /** By severity (urgent is high, high is medium, all else is low), then by tier. */
  thresholds: z.object({ low: Thresholds, medium: Thresholds, high: Thresholds }).default({
    low: { low: 'never', medium: 'never', high: 'complex' },
    medium: { low: 'never', medium: 'complex', high: 'always' },
    high: { low: 'complex', medium: 'always', high: 'always' },
  }),
  /** A ticket that so many teams have held is complex. */
  teams: z.number().int().min(2).max(100).default(2),
  /** One with more public replies of agents than this is, too. */
  replies: z.number().int().min(1).max(1000).default(5),
});
type Parameters = z.infer<typeof Parameters>;
type Grade = keyof Parameters['thresholds'];
type Words = Extract<Sentence['values'][number], { kind: 'message' }>;

const GRADES = ['low', 'medium', 'high'] as const;
const labelKey = 'rule_severe_for_customer';

/** Severity, the customer's tier and how complex the ticket is, together by a matrix (acceptance TR16). */
export const severeForCustomer: TriggerRule<typeof Parameters> = {
  id: 'severe-for-customer',
  labelKey,
  parameters: Parameters,
  needs: ['priority'],
  check(facts, parameters, { now }) {
    const severity = severityOf(facts);
    const tier = tierOf(facts, parameters);
    const teams = teamsOf(facts, now);
    const replies = facts.conversation?.agentReplies ?? null;
    const complex = anyHolds([
      teams.known >= parameters.teams ? true : teams.certain ? false : null,
      replies === null ? null : replies > parameters.replies,
    ]);
    const cells = possible(severity).flatMap((row) =>
      possible(tier).map((column) => parameters.thresholds[row][column]),
    );
    const outcomes = cells.map((cell) => (cell === 'complex' ? complex : cell === 'always'));
    const words = { severity: wordsOf('severity', severity), tier: wordsOf('customer_tier', tier) };
    if (outcomes.every((outcome) => outcome === true))
      return fired(
        words,
        cells.every((cell) => cell === 'always')
          ? null
          : teams.known >= parameters.teams
            ? { kind: 'message', key: 'complex_teams', values: [{ kind: 'number', number: teams.known }] }
            : {
                kind: 'message',
                key: 'complex_replies',
                values: [{ kind: 'number', number: replies ?? 0 }],
              },
      );
    if (outcomes.every((outcome) => outcome === false))
      return {
        outcome: 'clear',
        sentence: { key: 'clear_severe_for_customer', values: [words.severity, words.tier] },
      };
    return unknownBecause(labelKey, causeOf(severity, tier));
  },
  nextChange: ({ history }, _parameters, { now }) =>
    soonest(
      (history?.events ?? []).map(({ at }) => at),
      now,
    ),
  explain: ({ teams, replies }) => ({
    key: 'explain_severe_for_customer',
    values: [
      { kind: 'number', number: teams },
      { kind: 'number', number: replies },
    ],
  }),
};

function fired({ severity, tier }: { severity: Words; tier: Words }, complexity: Words | null): Finding {
  const phrase = { kind: 'message', key: 'phrase_severe_for_customer' } as const;
  return complexity === null
    ? { outcome: 'fired', sentence: { key: 'reason_severe_for_customer', values: [severity, tier] }, phrase }
    : {
        outcome: 'fired',
        sentence: { key: 'reason_severe_and_complex', values: [severity, tier, complexity] },
        phrase,
      };
}

function causeOf(severity: Grade | null, tier: Grade | null): string {
  if (severity === null) return 'unknown_cause_priority';
  return tier === null ? 'unknown_cause_tier' : 'unknown_cause_complexity';
}

function severityOf({ ticket }: TicketFacts): Grade | null {
  if (ticket.priority === null) return null;
  if (ticket.priority === 'urgent') return 'high';
  return ticket.priority === 'high' ? 'medium' : 'low';
}

function tierOf({ ticket, customer }: TicketFacts, { tiers }: Parameters): Grade | null {
  if (ticket.accountId === 'none') return 'low';
  const tier = customer?.tier?.trim().toLowerCase() ?? null;
  if (tier === null) return null;
  const isIn = (names: readonly string[]) => names.some((name) => name.trim().toLowerCase() === tier);
  if (isIn(tiers.high)) return 'high';
  return isIn(tiers.medium) ? 'medium' : 'low';
}

function possible(grade: Grade | null): readonly Grade[] {
  return grade === null ? GRADES : [grade];
}

/**
 * How many teams are known to have held the ticket, and whether there can be no more. Without a history the host's own count can say
 * that there was one at most; more stations than one may be the same two teams again and again.
 */
function teamsOf(
  { ticket, history, counts }: TicketFacts,
  now: Instant,
): { known: number; certain: boolean } {
  const moves = (history?.events ?? []).flatMap((event) =>
    event.kind === 'group' && event.at <= now ? [event.to] : [],
  );
  const groups = [...(history ? [history.opened.groupId] : []), ...moves, ticket.groupId];
  const known = new Set(groups.filter((group) => group !== null && group !== 'none')).size;
  const counted = history == null && counts?.groupStations != null && counts.groupStations <= 1;
  return { known, certain: counted || (history?.complete === true && !groups.includes(null)) };
}

function wordsOf(of: 'severity' | 'customer_tier', grade: Grade | null): Words {
  return { kind: 'message', key: `${of}_${grade ?? 'unknown'}` };
}
