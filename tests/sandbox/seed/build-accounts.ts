import { accountRows } from './account-rows';
import type { Random } from './random';
import { salesforceId } from './salesforce-id';
import type { SeedAccount } from './seed';

const day = 86_400_000;

/** Customers whose two records nobody joined, as they are called in Salesforce: certain, to be asked about, and nobody's. */
const apart: Readonly<Record<string, { name: string; domain?: string }>> = {
  auroraplastics: { name: 'Aurora Plastics B.V.' },
  'hausmann-moebel': { name: 'Hausmann Möbel GmbH' },
  harmontooling: { name: 'Harmon Tooling, Inc.' },
  kassadirect: { name: 'Kassa Direct Oy' },
  penrosewealth: { name: 'Penrose Capital Partners', domain: 'penrosecapital.example' },
};

/** The customers with their numbers. Northwind's are those of the story: usage down by 31 %, adoption good, no NPS. */
export function buildAccounts(random: Random, now: number): SeedAccount[] {
  return accountRows.map(([name, industry, tier, domain, country, employees, thousands], index) => {
    const previous = random.between(4, 90) * 100 + employees;
    const change = random.weighted({ up: 5, flat: 6, down: 2 });
    const factor = {
      up: 1 + random.next() * 0.3,
      flat: 0.95 + random.next() * 0.1,
      down: 0.45 + random.next() * 0.3,
    };
    const measured = !random.chance(0.15);
    const nps = random.chance(0.7) ? random.between(-30, 80) : null;
    const adoption = random.chance(0.85) ? random.between(25, 96) : null;
    const story = index === 0;
    const key = domain.split('.')[0] ?? domain;
    const salesforceIdOf = salesforceId('001', 71_040 + index * 17);
    return {
      key,
      name,
      industry,
      tier,
      domain,
      country,
      employees,
      zendeskId: 360_031_877_204 + index * 53,
      salesforceId: salesforceIdOf,
      externalId: key in apart ? null : salesforceIdOf,
      salesforceName: apart[key]?.name ?? name,
      salesforceDomain: apart[key]?.domain ?? domain,
      ownerKey: index % 2 === 0 ? 'tom' : 'elena',
      usage30d: story ? 12_420 : measured ? Math.round(previous * factor[change]) : null,
      usagePrevious30d: story ? 18_000 : measured ? previous : null,
      nps: story ? null : nps,
      adoption: story ? 82 : adoption,
      arr: thousands * 1000,
      renewal: new Date(now + (story ? 45 : random.between(20, 330)) * day).toISOString().slice(0, 10),
      createdAt: now - random.between(400, 2400) * day,
    };
  });
}
