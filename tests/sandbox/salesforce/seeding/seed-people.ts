import type { SeedContext } from './seed-context';

/** Users, with their managers, and queues with their members. */
export function seedPeople(context: SeedContext): void {
  const { org, seed } = context;
  for (const person of seed.people) {
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
      TimeZoneSidKey: person.timeZone,
      LanguageLocaleKey: 'en_US',
      LocaleSidKey: 'en_GB',
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
