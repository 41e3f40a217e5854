import type { SObjectField, SObjectType } from './sobject-type';

/**
 * A field from one line: `Name type flags -> Target,Target as Relationship`. Flags: `c` createable, `u` updateable,
 * `!` required on create, `F` not filterable, `S` not sortable, `E` only with entitlements, `M` only with several currencies, a number the longest text, `B` counted in bytes.
 */
function field(line: string): SObjectField {
  const [left = '', reference] = line.trim().split(' -> ');
  const [name = '', type = 'string', flags = ''] = left.split(' ');
  const [targets = '', relationship] = (reference ?? '').split(' as ');
  const length = /\d+/.exec(flags);
  return {
    name,
    type: type as SObjectField['type'],
    createable: flags.includes('c'),
    updateable: flags.includes('u'),
    filterable: !flags.includes('F'),
    sortable: !flags.includes('S'),
    required: flags.includes('!'),
    length: length === null ? null : Number(length[0]),
    inBytes: flags.includes('B'),
    referenceTo: targets === '' ? [] : targets.split(','),
    relationshipName: relationship ?? null,
    entitlements: flags.includes('E'),
    currencies: flags.includes('M'),
  };
}

const AUDIT = `IsDeleted boolean
CreatedDate datetime
CreatedById reference -> User as CreatedBy
LastModifiedDate datetime
LastModifiedById reference -> User as LastModifiedBy
SystemModstamp datetime`;

function type(
  name: string,
  keyPrefix: string,
  label: string,
  lines: string,
  options: Partial<Pick<SObjectType, 'createable' | 'entitlements' | 'surveys' | 'children'>> = {},
): SObjectType {
  return {
    name,
    keyPrefix,
    label,
    createable: options.createable ?? false,
    entitlements: options.entitlements ?? false,
    surveys: options.surveys ?? false,
    fields: `Id id\n${lines.trim()}\n${AUDIT}`.split('\n').map(field),
    children: options.children ?? [],
  };
}

/**
 * The objects of the org. Which fields can be filtered, sorted and written follows the recorded describes, for CaseMilestone
 * the object reference (TargetDate, CaseId and IsViolated filter but do not sort).
 */
export const SOBJECT_TYPES: readonly SObjectType[] = [
  type(
    'Account',
    '001',
    'Account',
    `Name string cu!255
Type picklist cu
Industry picklist cu
AnnualRevenue currency cu
NumberOfEmployees int cu
Phone phone cu
Website string cu
BillingCity string cu
BillingCountry string cu
Description textarea cuFS
OwnerId reference cu -> User as Owner
ParentId reference cu -> Account as Parent
LastActivityDate date
Tier__c picklist cu
Usage_30d__c double cu
Usage_Previous_30d__c double cu
NPS__c double cu
NPS_Previous__c double cu
Adoption__c double cu
Adoption_Previous__c double cu
ARR__c currency cu
Renewal_Date__c date cu
Health_Score__c double
Success_Manager__c reference cu -> User as Success_Manager__r
Reference_Customer__c boolean cu
simplesurvey__Score__c percent
CurrencyIsoCode picklist cuM`,
    {
      createable: true,
      children: [
        { name: 'Cases', type: 'Case', field: 'AccountId' },
        { name: 'Contacts', type: 'Contact', field: 'AccountId' },
        { name: 'Contracts', type: 'Contract', field: 'AccountId' },
        { name: 'Opportunities', type: 'Opportunity', field: 'AccountId' },
        { name: 'Tasks', type: 'Task', field: 'WhatId' },
      ],
    },
  ),
  type(
    'Contact',
    '003',
    'Contact',
    `AccountId reference cu -> Account as Account
FirstName string cu
LastName string cu!
Name string
Email email cu
Phone phone cu
Title string cu`,
    { createable: true, children: [{ name: 'Cases', type: 'Case', field: 'ContactId' }] },
  ),
  type(
    'User',
    '005',
    'User',
    `Username string
FirstName string
LastName string
Name string
Email email
Alias string
Title string
Department string
IsActive boolean
UserType picklist
ManagerId reference -> User as Manager
ContactId reference -> Contact as Contact
TimeZoneSidKey picklist
LanguageLocaleKey picklist
LocaleSidKey picklist
OutOfOfficeMessage string
UserRoleId reference -> UserRole as UserRole
DelegatedApproverId reference -> Group,User`,
  ),
  type(
    'UserRole',
    '00E',
    'Role',
    `Name string
ParentRoleId reference -> UserRole
PortalType picklist`,
  ),
  type(
    'AccountTeamMember',
    '01M',
    'Account Team Member',
    `AccountId reference c! -> Account as Account
UserId reference c! -> User as User
TeamMemberRole picklist cu`,
  ),
  type(
    'Event',
    '00U',
    'Event',
    `Subject string cu
WhatId reference cu -> Account,Case as What
OwnerId reference cu -> User as Owner
IsAllDayEvent boolean cu
StartDateTime datetime cu
EndDateTime datetime cu
ShowAs picklist cu`,
    { createable: true },
  ),
  type(
    'Group',
    '00G',
    'Group',
    `Name string
DeveloperName string
Type picklist
Email email
RelatedId reference
DoesSendEmailToMembers boolean`,
  ),
  type(
    'GroupMember',
    '011',
    'Group Member',
    `GroupId reference -> Group as Group
UserOrGroupId reference -> User,Group`,
  ),
  type(
    'QueueSobject',
    '03g',
    'Queue sObject',
    `QueueId reference -> Group as Queue
SobjectType picklist`,
  ),
  type(
    'Organization',
    '00D',
    'Organization',
    `Name string
OrganizationType picklist
InstanceName string
IsSandbox boolean
TimeZoneSidKey picklist
LanguageLocaleKey picklist
DefaultLocaleSidKey picklist`,
  ),
  type(
    'BusinessHours',
    '01m',
    'Business Hours',
    `Name string
IsActive boolean
IsDefault boolean
TimeZoneSidKey picklist
SundayStartTime string
SundayEndTime string
MondayStartTime string
MondayEndTime string
TuesdayStartTime string
TuesdayEndTime string
WednesdayStartTime string
WednesdayEndTime string
ThursdayStartTime string
ThursdayEndTime string
FridayStartTime string
FridayEndTime string
SaturdayStartTime string
SaturdayEndTime string`,
  ),
  type(
    'Holiday',
    '0C0',
    'Holiday',
    `Name string
ActivityDate date
IsAllDay boolean
StartTimeInMinutes int
EndTimeInMinutes int
IsRecurrence boolean
RecurrenceType picklist
RecurrenceStartDate date
RecurrenceEndDateOnly date
RecurrenceInterval int
RecurrenceDayOfWeekMask int
RecurrenceDayOfMonth int
RecurrenceInstance picklist
RecurrenceMonthOfYear picklist`,
  ),
  type(
    'Case',
    '500',
    'Case',
    `CaseNumber string
ContactId reference cu -> Contact as Contact
AccountId reference cu -> Account as Account
ParentId reference cu -> Case as Parent
SuppliedName string cu
SuppliedEmail email cu
Type picklist cu
Status picklist cu
Reason picklist cu
Product__c picklist cu
Origin picklist cu
Subject string cu255
Priority picklist cu
Description textarea cuFS32000
IsClosed boolean
ClosedDate datetime
IsEscalated boolean cu
OwnerId reference cu -> Group,User as Owner
ContactPhone phone
ContactEmail email
Comments textarea cuF4000B
Escalation_State__c string cu40
LastViewedDate datetime
LastReferencedDate datetime
BusinessHoursId reference cuE -> BusinessHours as BusinessHours
EntitlementId reference cuE -> Entitlement as Entitlement
SlaStartDate datetime cuE
SlaExitDate datetime E
IsStopped boolean cuE
StopStartDate datetime E
MilestoneStatus string E
Is_P1__c boolean cu`,
    {
      createable: true,
      children: [
        { name: 'CaseComments', type: 'CaseComment', field: 'ParentId' },
        { name: 'EmailMessages', type: 'EmailMessage', field: 'ParentId' },
        { name: 'Histories', type: 'CaseHistory', field: 'CaseId' },
        { name: 'CaseMilestones', type: 'CaseMilestone', field: 'CaseId' },
        { name: 'Tasks', type: 'Task', field: 'WhatId' },
      ],
    },
  ),
  type(
    'CaseComment',
    '00a',
    'Case Comment',
    `ParentId reference c! -> Case as Parent
IsPublished boolean cu
IsNotificationSelected boolean cuFS
CommentBody textarea cuFS4000B`,
    { createable: true },
  ),
  type(
    'CaseHistory',
    '017',
    'Case History',
    `CaseId reference -> Case as Case
Field picklist
OldValue string FS
NewValue string FS`,
  ),
  type(
    'CaseTeamMember',
    '0B6',
    'Case Team Member',
    `ParentId reference c! -> Case as Parent
MemberId reference c! -> Contact,User as Member
TeamRoleId reference cu! -> CaseTeamRole as TeamRole`,
    { createable: true },
  ),
  type(
    'CaseTeamRole',
    '0B7',
    'Case Team Role',
    `Name string
AccessLevel picklist`,
  ),
  type(
    'CaseStatus',
    '01J',
    'Case Status Value',
    `ApiName string
MasterLabel string
SortOrder int
IsDefault boolean
IsClosed boolean`,
  ),
  type(
    'EmailMessage',
    '02s',
    'Email Message',
    `ParentId reference c -> Case as Parent
RelatedToId reference c -> Case as RelatedTo
Subject string cu
TextBody textarea cuFS
FromName string c
FromAddress email c
ToAddress string c
Incoming boolean c
Status picklist c
MessageDate datetime c`,
    { createable: true },
  ),
  type(
    'MilestoneType',
    '557',
    'Milestone',
    `Name string
Description textarea FS
RecurrenceType picklist`,
    { entitlements: true },
  ),
  type(
    'CaseMilestone',
    '555',
    'Case Milestone',
    `CaseId reference S -> Case as Case
MilestoneTypeId reference -> MilestoneType as MilestoneType
StartDate datetime u
TargetDate datetime S
CompletionDate datetime u
IsCompleted boolean
IsViolated boolean S
BusinessHoursId reference -> BusinessHours as BusinessHours
TargetResponseInMins int
TargetResponseInHrs double
TargetResponseInDays double
TimeRemainingInMins string FS
TimeRemainingInHrs string FS
TimeRemainingInDays double FS
ElapsedTimeInMins int FS
ElapsedTimeInHrs double FS
ElapsedTimeInDays double FS
TimeSinceTargetInMins string FS
TimeSinceTargetInHrs string FS
TimeSinceTargetInDays double FS`,
    { entitlements: true },
  ),
  type(
    'Entitlement',
    '550',
    'Entitlement',
    `Name string
AccountId reference -> Account as Account
Type picklist
StartDate date
EndDate date
BusinessHoursId reference -> BusinessHours as BusinessHours
Status picklist`,
    { entitlements: true },
  ),
  type(
    'Opportunity',
    '006',
    'Opportunity',
    `AccountId reference cu -> Account as Account
Name string cu!120
StageName picklist cu!
Amount currency cu
Probability double cu
CloseDate date cu!
Type picklist cu
IsClosed boolean
IsWon boolean
CurrencyIsoCode picklist cuM
OwnerId reference cu -> User as Owner`,
    { createable: true },
  ),
  type(
    'Contract',
    '800',
    'Contract',
    `AccountId reference cu! -> Account as Account
ContractNumber string
Status picklist cu
StatusCode picklist
StartDate date cu
EndDate date
ContractTerm int cu
OwnerId reference cu -> User as Owner`,
    { createable: true },
  ),
  type(
    'Task',
    '00T',
    'Task',
    `WhoId reference cu -> Contact as Who
WhatId reference cu -> Account,Case as What
AccountId reference -> Account as Account
OwnerId reference cu -> Group,User as Owner
Subject string cu255
Status picklist cu
Priority picklist cu
ActivityDate date cu
Description textarea cuFS32000
IsClosed boolean
IsHighPriority boolean
IsReminderSet boolean cu
ReminderDateTime datetime cu`,
    { createable: true },
  ),
  type('SurveyInvitation', '0Ki', 'Survey Invitation', 'ParticipantId reference -> Contact as Participant', {
    surveys: true,
  }),
  type(
    'SurveySubject',
    '0V8',
    'Survey Subject',
    `ParentId reference -> SurveyInvitation,SurveyResponse as Parent
SubjectId reference -> Account,Case as Subject
SubjectEntityType picklist`,
    { surveys: true },
  ),
  type(
    'SurveyResponse',
    '0Kr',
    'Survey Response',
    `InvitationId reference -> SurveyInvitation as Invitation
Status picklist
CompletionDateTime datetime`,
    { surveys: true },
  ),
  type('SurveyQuestion', '0Kp', 'Survey Question', `Name string\nQuestionType picklist`, { surveys: true }),
  type(
    'SurveyQuestionResponse',
    '0Kq',
    'Survey Question Response',
    `ResponseId reference -> SurveyResponse as Response
InvitationId reference -> SurveyInvitation as Invitation
QuestionId reference -> SurveyQuestion as Question
NumberValue int
ResponseShortText string`,
    { surveys: true },
  ),
];
