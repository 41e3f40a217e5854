import type { AccountFacts } from '../../domain/model/account-facts';
import type { HostId } from '../../domain/model/host-id';

/** Counted by us from what hosts keep, and from what. */
const COUNTED: Readonly<Record<string, 'tickets' | 'answers' | 'renewal'>> = {
  ...{ support: 'tickets', csat: 'answers', ces: 'answers', renewal: 'renewal' },
};

/** Where a metric's value comes from: a mapped field of one host, what we count, or what somebody said in this browser. */
export type MetricSource =
  | { kind: 'field'; host: HostId }
  | { kind: 'counted'; from: 'tickets' | 'answers' | 'renewal' | 'events' }
  | { kind: 'said' }
  | null;

/**
 * Where the value of a metric comes from; `null` where it has none.
 * @param saidAt when the last pulse was said in this browser
 */
export function metricSource(
  { account, twin }: Pick<AccountFacts, 'account' | 'twin'>,
  metric: string,
  asOf: number | null,
  saidAt: number | null,
): MetricSource {
  if (metric === 'pulse' && asOf !== null && asOf === saidAt) return { kind: 'said' };
  const accounts = twin === null || twin === 'none' ? [account] : [account, twin.account];
  const holds = accounts.filter(({ measures }) => measures[metric]?.value != null);
  const told = holds.find(({ measures }) => measures[metric]?.asOf === asOf) ?? holds[0];
  if (told !== undefined) return { kind: 'field', host: told.ref.host };
  const counted = COUNTED[metric] ?? (metric === 'nps' ? 'answers' : null);
  if (counted !== null) return { kind: 'counted', from: counted };
  return metric === 'engagement' ? { kind: 'counted', from: 'events' } : null;
}
