import { caseAnswers, ids } from './case-answers';
import { pageOf } from './page-of';

/** What a healthy org with entitlements and account teams answers to the composite of one account, part by part. */
export const accountAnswers = {
  account: caseAnswers.account,
  customer: caseAnswers.customer,
  escalations: pageOf(),
  milestones: caseAnswers.milestones,
  tasks: pageOf(
    {
      Id: '00T000000000002EAA',
      Subject: 'Write the summary',
      OwnerId: ids.manager,
      ActivityDate: null,
      IsClosed: false,
    },
    {
      Id: '00T000000000001EAA',
      Subject: 'Call Northwind',
      OwnerId: ids.owner,
      ActivityDate: '2026-10-05',
      IsClosed: false,
    },
  ),
  team: pageOf({ UserId: ids.manager, User: { Name: 'Helen Ortiz' }, TeamMemberRole: 'Executive Sponsor' }),
};
