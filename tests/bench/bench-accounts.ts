import type { AccountFacts } from '../../lib/domain/model/account-facts';
import type { Instant } from '../../lib/domain/model/instant';
import { Random } from '../sandbox/seed/random';
import { sevenMetrics } from './seven-metrics';

const SEED = 20_260_302;

/** Customers as their adapter delivers them, the same ones in every run, with a number for each of seven metrics. */
export function benchAccounts(count: number, now: Instant): AccountFacts[] {
  const random = new Random(SEED);
  return Array.from({ length: count }, (_, index) => ({
    account: {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: String(500 + index) },
      name: null,
      externalId: null,
      tier: random.pick(['Gold', 'Strategic', 'Free', null]),
      measures: Object.fromEntries(
        sevenMetrics.map(({ id }) => [
          id,
          { value: random.between(0, 100), previous: random.between(0, 100), asOf: now },
        ]),
      ),
    },
    tickets: { tickets: [], complete: true },
    twin: 'none',
  }));
}
