import { salesforceId } from '../../seed/salesforce-id';
import type { SeedAccount } from '../../seed/seed';
import type { FieldValue } from '../sobject-record';
import type { SeedContext } from './seed-context';

const accountTypes: Record<string, string> = {
  Strategic: 'Customer - Direct',
  Gold: 'Customer - Direct',
  Silver: 'Customer - Channel',
  Free: 'Prospect',
};

/** Accounts with their custom numbers, and contacts. */
export function seedCustomers(context: SeedContext): void {
  const { org, seed } = context;
  seed.accounts.forEach((account, index) => {
    org.seed('Account', {
      Id: account.salesforceId,
      Name: account.salesforceName,
      Type: accountTypes[account.tier] ?? null,
      Industry: account.industry,
      AnnualRevenue: account.arr,
      NumberOfEmployees: account.employees,
      Website: `https://www.${account.salesforceDomain}`,
      BillingCountry: account.country,
      OwnerId: context.userId(account.ownerKey),
      ARR__c: account.arr,
      Renewal_Date__c: account.renewal,
      Health_Score__c: account.nps === null ? null : Math.round((account.nps + 100) / 2) / 10,
      Success_Manager__c: context.userId(account.ownerKey),
      simplesurvey__Score__c: account.adoption,
      CurrencyIsoCode: 'EUR',
      ...measures(account, index),
      ...context.stamps(
        account.createdAt,
        seed.now - (index % 9) * 86_400_000,
        context.userId(account.ownerKey),
      ),
    });
  });
  // Somebody entered a customer twice: the two cannot be told apart.
  const twice = seed.accounts.find(({ key }) => key === 'harmontooling');
  org.seed('Account', {
    Id: salesforceId('001', 99_001),
    Name: 'Harmon Tooling LLC',
    Website: `www.${twice?.salesforceDomain}`,
    OwnerId: context.userId(twice?.ownerKey ?? 'tom'),
    ...context.stamps(context.founded),
  });
  for (const account of seed.accounts) {
    const owner = seed.people.find(({ key }) => key === account.ownerKey);
    if (owner === undefined || owner.managerKey === null) continue;
    org.seed('AccountTeamMember', {
      Id: context.nextId('01M'),
      AccountId: account.salesforceId,
      UserId: context.userId(owner.managerKey),
      TeamMemberRole: 'Executive Sponsor',
      ...context.stamps(context.founded),
    });
  }
  for (const contact of seed.contacts) {
    const [first = '', ...last] = contact.name.split(' ');
    org.seed('Contact', {
      Id: contact.salesforceId,
      AccountId: seed.accounts.find((account) => account.key === contact.accountKey)?.salesforceId ?? null,
      FirstName: first,
      LastName: last.join(' ') || first,
      Name: contact.name,
      Email: contact.email,
      Title: contact.title,
      ...context.stamps(context.founded),
    });
  }
}

/** The custom numbers of an account. What nobody measures is absent, and some customers were never asked before. */
function measures(account: SeedAccount, index: number): Record<string, FieldValue> {
  const drift = ((index * 7) % 5) - 2;
  return {
    Tier__c: account.tier,
    Usage_30d__c: account.usage30d,
    Usage_Previous_30d__c: account.usagePrevious30d,
    NPS__c: account.nps,
    NPS_Previous__c:
      account.nps === null || index % 6 === 5 ? null : Math.max(-100, Math.min(100, account.nps + drift * 6)),
    Adoption__c: account.adoption,
    Adoption_Previous__c:
      account.adoption === null || index % 6 === 5
        ? null
        : Math.max(0, Math.min(100, account.adoption + drift * 4)),
  };
}
