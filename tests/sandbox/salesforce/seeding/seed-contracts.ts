import type { SeedContext } from './seed-context';

const DAY = 86_400_000;

/** A running contract for every customer and the sale that is to renew it; some are also sold something more. */
export function seedContracts(context: SeedContext): void {
  const { org, seed } = context;
  seed.accounts.forEach((account, index) => {
    const owner = { AccountId: account.salesforceId, OwnerId: context.userId(account.ownerKey) };
    const stamps = context.stamps(Math.max(context.founded, account.createdAt));
    const year = new Date(seed.now).getUTCFullYear();
    org.seed('Contract', {
      Id: context.nextId('800'),
      ContractNumber: String(index + 101).padStart(8, '0'),
      Status: 'Activated',
      StatusCode: 'Activated',
      StartDate: day(account.createdAt),
      EndDate: account.renewal,
      ContractTerm: 12,
      ...owner,
      ...stamps,
    });
    if (account.tier === 'Free') return;
    org.seed('Opportunity', {
      Id: context.nextId('006'),
      Name: `${account.name} renewal ${year}`,
      Type: 'Renewal',
      StageName: index % 3 === 0 ? 'Negotiation/Review' : 'Qualification',
      Amount: account.arr,
      CurrencyIsoCode: 'EUR',
      Probability: 60,
      CloseDate: account.renewal,
      ...owner,
      ...stamps,
    });
    if (index % 4 !== 0) return;
    org.seed('Opportunity', {
      Id: context.nextId('006'),
      Name: `${account.name} more seats`,
      Type: 'Existing Customer - Upgrade',
      StageName: 'Prospecting',
      Amount: Math.round(account.arr / 10),
      CurrencyIsoCode: 'EUR',
      Probability: 20,
      CloseDate: day(seed.now + 10 * DAY),
      ...owner,
      ...stamps,
    });
  });
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
