import type { AccountFacts } from '../model/account-facts';
import type { HealthPulse } from '../model/health-pulse';
import type { Instant } from '../model/instant';
import { newestMeasure } from './newest-measure';

const MONTH = 30 * 86_400_000;

/**
 * A customer's facts with the pulses that were said in this browser: the newest is the measure `pulse`, unless a host has a newer one.
 * What it was 30 days before is the last word of then, whoever had it.
 * @param pulses of both of the customer's records, in any order
 */
export function withPulses(facts: AccountFacts, pulses: readonly HealthPulse[], now: Instant): AccountFacts {
  const said = pulses.filter(({ at }) => at <= now).map(({ at, score }) => ({ at, score }));
  const newest = said.toSorted((a, b) => b.at - a.at)[0];
  const mapped = newestMeasure(facts, 'pulse');
  if (newest === undefined || (mapped.asOf !== null && mapped.asOf > newest.at)) return facts;
  const words = [...said, ...wordOf(mapped.value, mapped.asOf)];
  const before = words.filter(({ at }) => at <= now - MONTH).toSorted((a, b) => b.at - a.at)[0];
  const pulse = { value: newest.score, previous: before?.score ?? null, asOf: newest.at };
  const { account } = facts;
  return { ...facts, account: { ...account, measures: { ...account.measures, pulse } } };
}

function wordOf(score: number | null, at: Instant | null): { at: Instant; score: number }[] {
  return score === null || at === null ? [] : [{ at, score }];
}
