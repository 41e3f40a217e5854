import { pageOf } from './page-of';

/** The cases of the customer of `caseAnswers`, as a query answers them. */
export const customersCases = pageOf(
  {
    Id: '5008F00000302jSQAQ',
    Subject: 'Exports fail since the update',
    Status: 'Working',
    IsClosed: false,
    IsEscalated: true,
    CreatedDate: '2026-10-01T09:00:00.000+0000',
  },
  {
    Id: '5008F00000302jTQAQ',
    Subject: 'Invoice',
    Status: 'Closed',
    IsClosed: true,
    IsEscalated: false,
    CreatedDate: '2026-09-01T09:00:00.000+0000',
  },
);
