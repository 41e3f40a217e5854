import { salesforceId } from '../seed/salesforce-id';
import type { Seed } from '../seed/seed';
import type { Org } from './org';
import { seedCaseHistory } from './seeding/seed-case-history';
import { seedCases } from './seeding/seed-cases';
import { SeedContext } from './seeding/seed-context';
import { seedContracts } from './seeding/seed-contracts';
import { seedCustomers } from './seeding/seed-customers';
import { seedPeople } from './seeding/seed-people';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Fills an org with the people, customers and cases that both hosts share. */
export function seedOrg(org: Org, seed: Seed): void {
  const context = new SeedContext(org, seed);
  org.seed('Organization', {
    Id: org.id,
    Name: 'Acme Support',
    OrganizationType: 'Enterprise Edition',
    InstanceName: 'EU48',
    TimeZoneSidKey: 'Europe/Berlin',
    LanguageLocaleKey: 'en_US',
    DefaultLocaleSidKey: 'en_GB',
    ...context.stamps(context.founded),
  });
  const businessHoursId = context.nextId('01m');
  org.seed('BusinessHours', {
    Id: businessHoursId,
    Name: 'Support hours',
    IsActive: true,
    IsDefault: true,
    TimeZoneSidKey: 'Europe/Berlin',
    ...Object.fromEntries(
      weekdays.flatMap((day) => [
        [`${day}StartTime`, '08:00:00.000Z'],
        [`${day}EndTime`, '18:00:00.000Z'],
      ]),
    ),
    ...context.stamps(context.founded),
  });
  org.seed('Holiday', {
    Id: salesforceId('0C0', 1),
    Name: 'Christmas Day',
    IsAllDay: true,
    IsRecurrence: true,
    RecurrenceType: 'RecursYearly',
    RecurrenceStartDate: '2020-12-25',
    RecurrenceDayOfMonth: 25,
    RecurrenceMonthOfYear: 'December',
    ...context.stamps(context.founded),
  });
  seedPeople(context);
  seedCustomers(context);
  seedCases(context, businessHoursId);
  seedCaseHistory(context);
  seedContracts(context);
}
