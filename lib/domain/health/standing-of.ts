import type { AccountFacts } from '../model/account-facts';
import type { AccountStanding } from '../model/account-standing';
import { knownEscalations } from './known-escalations';
import { newestMeasure } from './newest-measure';
import { ofEither } from './of-either';
import { openEscalations } from './open-escalations';

/**
 * What segments, plays and portfolio lists judge a customer by, as far as its facts tell.
 * @param known what they do not tell: when the last escalation was closed, and what a health assessment says
 */
export function standingOf(
  facts: AccountFacts,
  known: Partial<Pick<AccountStanding, 'lastClosedAt' | 'likelihood' | 'expansion'>> = {},
): AccountStanding {
  const { account, twin, renewal, surveys, events } = facts;
  const twinMeasures = twin === null || twin === 'none' ? {} : twin.account.measures;
  const metrics = [...new Set([...Object.keys(account.measures), ...Object.keys(twinMeasures)])];
  return {
    ref: account.ref,
    name: account.name,
    tier: ofEither(facts, ({ tier }) => tier),
    contractValue: ofEither(facts, ({ contractValue }) => contractValue),
    startedAt: ofEither(facts, ({ startedAt }) => startedAt),
    openEscalations: openEscalations(facts),
    openEscalationsAtLeast: knownEscalations(facts),
    lastClosedAt: known.lastClosedAt ?? null,
    likelihood: known.likelihood ?? null,
    expansion: known.expansion ?? null,
    measures: Object.fromEntries(metrics.map((id) => [id, newestMeasure(facts, id)])),
    renewal: renewal ?? null,
    surveys: surveys ?? null,
    events: events ?? null,
  };
}
