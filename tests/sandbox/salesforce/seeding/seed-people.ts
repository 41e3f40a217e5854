import { AUTOMATED_PROCESS_ID } from '../automated-process-id';
import type { SeedContext } from './seed-context';

const TEAM_ROLES = [
  ['Customer Contact', 'Read'],
  ['Engineer', 'Edit'],
  ['Observer', 'None'],
] as const;

/** Users, with their managers, and queues with their members. */
export function seedPeople(context: SeedContext): void {
  const { org, seed } = context;
  const roles = ['Support director', 'Support lead', 'Support agent'].map((Name) => ({
    Id: context.nextId('00E'),
    Name,
  }));
  roles.forEach((role, index) => {
    const ParentRoleId = roles[index - 1]?.Id ?? null;
    org.seed('UserRole', { ...role, ParentRoleId, PortalType: 'None', ...context.stamps(context.founded) });
  });
  for (const person of seed.people) {
    const leads = seed.people.some(({ managerKey }) => managerKey === person.key);
    const rank = person.managerKey === null ? 0 : leads ? 1 : 2;
    const [first = '', ...last] = person.name.split(' ');
    org.seed('User', {
      Id: person.salesforceId,
      Username: person.email.replace('@', '.crm@'),
      FirstName: first,
      LastName: last.join(' '),
      Name: person.name,
      Email: person.email,
      Alias: person.key.slice(0, 8),
      Title: person.title,
      IsActive: true,
      UserType: 'Standard',
      ManagerId: person.managerKey === null ? null : context.userId(person.managerKey),
      UserRoleId: roles[rank]?.Id ?? null,
      TimeZoneSidKey: person.timeZone,
      LanguageLocaleKey: 'en_US',
      LocaleSidKey: 'en_GB',
      ...context.stamps(context.founded),
    });
  }
  org.seed('User', {
    Id: AUTOMATED_PROCESS_ID,
    Username: 'autoproc@acme.example',
    LastName: 'Automated Process',
    Name: 'Automated Process',
    Alias: 'autoproc',
    IsActive: true,
    UserType: 'AutomatedProcess',
    ...context.stamps(context.founded),
  });
  for (const [Name, AccessLevel] of TEAM_ROLES) {
    org.seed('CaseTeamRole', {
      Id: context.nextId('0B7'),
      Name,
      AccessLevel,
      ...context.stamps(context.founded),
    });
  }
  for (const group of seed.groups) {
    org.seed('Group', {
      Id: group.salesforceId,
      Name: group.name,
      DeveloperName: group.name.replace(/\W+/g, '_'),
      Type: 'Queue',
      ...context.stamps(context.founded),
    });
    org.seed('QueueSobject', {
      Id: context.nextId('03g'),
      QueueId: group.salesforceId,
      SobjectType: 'Case',
      ...context.stamps(context.founded),
    });
    for (const person of seed.people.filter((one) => one.groupKeys.includes(group.key))) {
      org.seed('GroupMember', {
        Id: context.nextId('011'),
        GroupId: group.salesforceId,
        UserOrGroupId: person.salesforceId,
        ...context.stamps(context.founded),
      });
    }
  }
}
