import type { SeedCase } from '../../seed/seed';
import { salesforceTime } from '../salesforce-time';
import type { SeedContext } from './seed-context';

/** Cases with their comments, mails and milestones. */
export function seedCases(context: SeedContext, businessHoursId: string): void {
  const { org, seed } = context;
  const portalUsers = new Map<string, string>();
  /** A customer who comments in the portal is a user too, of another type. */
  const portalUser = (contactKey: string) => {
    const contact = seed.contacts.find((candidate) => candidate.key === contactKey);
    const known = portalUsers.get(contactKey);
    if (contact === undefined || known !== undefined) return known ?? context.adminId;
    const Id = context.nextId('005');
    portalUsers.set(contactKey, Id);
    org.seed('User', {
      Id,
      Username: `${contact.email}.portal`,
      LastName: contact.name.split(' ').slice(1).join(' ') || contact.name,
      FirstName: contact.name.split(' ')[0] ?? null,
      Name: contact.name,
      Email: contact.email,
      IsActive: true,
      UserType: 'CSPLitePortal',
      ContactId: contact.salesforceId,
      TimeZoneSidKey: 'Europe/Berlin',
      ...context.stamps(context.founded),
    });
    return Id;
  };
  const milestoneTypes = new Map<string, string>();
  for (const name of new Set(
    seed.cases.flatMap((one) => one.milestones.map((milestone) => milestone.name)),
  )) {
    const Id = context.nextId('557');
    milestoneTypes.set(name, Id);
    org.seed('MilestoneType', { Id, Name: name, RecurrenceType: 'none', ...context.stamps(context.founded) });
  }
  const entitlementId = context.nextId('550');
  org.seed('Entitlement', {
    Id: entitlementId,
    Name: 'Standard support',
    Type: 'Phone Support',
    Status: 'Active',
    BusinessHoursId: businessHoursId,
    ...context.stamps(context.founded),
  });

  for (const one of seed.cases) {
    const contact = seed.contacts.find((candidate) => candidate.key === one.contactKey);
    const ownerId =
      one.ownerKind === 'person'
        ? context.userId(one.ownerKey)
        : (seed.groups.find((group) => group.key === one.ownerKey)?.salesforceId ?? context.adminId);
    org.seed('Case', {
      Id: one.id,
      CaseNumber: one.number,
      ContactId: contact?.salesforceId ?? null,
      AccountId: seed.accounts.find((account) => account.key === one.accountKey)?.salesforceId ?? null,
      SuppliedName: one.origin === 'Web' ? (contact?.name ?? null) : null,
      SuppliedEmail: one.origin === 'Web' ? (contact?.email ?? null) : null,
      Type: one.type,
      Status: one.status,
      Origin: one.origin,
      Subject: one.subject,
      Priority: one.priority,
      Description: one.description,
      IsClosed: one.status === 'Closed',
      ClosedDate: one.closedAt === null ? null : salesforceTime(one.closedAt),
      IsEscalated: one.isEscalated,
      OwnerId: ownerId,
      ContactEmail: contact?.email ?? null,
      BusinessHoursId: businessHoursId,
      EntitlementId: one.milestones.length === 0 ? null : entitlementId,
      SlaStartDate: one.milestones.length === 0 ? null : salesforceTime(one.createdAt),
      ...context.stamps(one.createdAt, lastChange(one)),
    });
    for (const message of one.comments) {
      const author = seed.people.find((person) => person.key === message.author);
      const writer = seed.contacts.find((candidate) => candidate.key === message.author);
      if (message.public && one.origin === 'Email') {
        org.seed('EmailMessage', {
          Id: context.nextId('02s'),
          ParentId: one.id,
          RelatedToId: one.id,
          Subject: `Re: ${one.subject}`,
          TextBody: message.text,
          FromName: author?.name ?? writer?.name ?? null,
          FromAddress: author?.email ?? writer?.email ?? null,
          ToAddress: author === undefined ? 'support@acme.example' : (contact?.email ?? null),
          Incoming: author === undefined,
          Status: author === undefined ? '1' : '3',
          MessageDate: salesforceTime(message.at),
          ...context.stamps(message.at, message.at, author?.salesforceId ?? context.adminId),
        });
      } else {
        org.seed('CaseComment', {
          Id: context.nextId('00a'),
          ParentId: one.id,
          CommentBody: message.text,
          IsPublished: message.public,
          ...context.stamps(message.at, message.at, author?.salesforceId ?? portalUser(message.author)),
        });
      }
    }
    for (const milestone of one.milestones) {
      org.seed('CaseMilestone', {
        Id: milestone.id,
        CaseId: one.id,
        MilestoneTypeId: milestoneTypes.get(milestone.name) ?? null,
        StartDate: salesforceTime(milestone.startAt),
        TargetDate: salesforceTime(milestone.targetAt),
        CompletionDate: milestone.completedAt === null ? null : salesforceTime(milestone.completedAt),
        BusinessHoursId: businessHoursId,
        TargetResponseInMins: milestone.targetMinutes,
        TargetResponseInHrs: milestone.targetMinutes / 60,
        TargetResponseInDays: milestone.targetMinutes / 1440,
        ...context.stamps(milestone.startAt),
      });
    }
  }
}

function lastChange(one: SeedCase): number {
  return Math.max(one.createdAt, one.closedAt ?? 0, ...one.comments.map((message) => message.at));
}
