import type { Story } from './story';

/** Everything about the service itself: wishes, complaints, training, data protection. */
export const serviceStories: Story[] = [
  {
    type: 'question',
    tags: ['feature_request'],
    groupKey: 'success',
    subjects: ['Wish: more than one {place} per user', 'Can {jobs} be copied?', 'Dark mode for the planner?'],
    openings: [
      'several of our planners look after two {units}. They have to sign out and in again to change. Is something planned?',
      'we enter the same {jobs} every week. A "copy from last week" would save us hours.',
      'our night shift would love a dark planner. The white screen is blinding at 3 a.m.',
    ],
    details: ['Happy to test it.', 'I know that you hear this often.'],
    questions: [
      'thank you, that is a good point. How many of your planners would use it, roughly? It helps me to argue for it.',
    ],
    answers: ['about {n}, I think. All of those with more than one {unit}.'],
    fixes: [
      'I entered it with your numbers. It is planned for the second quarter, and I put you on the list for the test.',
      'there is a hidden helper for it: mark the {jobs}, press Ctrl+D, choose the week. Not perfect, but it may save you a part of those hours.',
      'a dark theme is in test right now. I have switched it on for {company}: you find it under Profile > Appearance.',
    ],
    notes: ['Fifth customer with this. Linked to the product board.'],
  },
  {
    type: 'problem',
    tags: ['complaint'],
    groupKey: 'success',
    subjects: [
      'Disappointed with the last weeks',
      'Complaint about support',
      'We need to talk about quality',
    ],
    openings: [
      'this is the third outage within a month. My management asks why we pay for the premium service.',
      'I have explained the same thing to three of your colleagues now. Does anybody read what the others write?',
      'we were promised a call on Tuesday and nobody called. That is not how we want to work together.',
    ],
    details: [
      'I expect an answer from somebody who can decide.',
      'Frankly, we have begun to look around.',
      'Our contract is up for renewal this year, as you know.',
    ],
    questions: [
      'I understand your anger, and I am sorry. I have read all earlier tickets now. May I call you today at {time} to agree on what happens next?',
    ],
    answers: ['{time} is fine. Please bring somebody technical.'],
    fixes: [
      'thank you for the frank talk. As agreed: one fixed contact, a weekly status until the end of {month}, and the root cause of the last outage in writing by Friday.',
    ],
    notes: [
      'Call went better than feared. They want names and dates, no promises in general.',
      'Informed the CSM and the team lead.',
    ],
  },
  {
    type: 'task',
    tags: ['training'],
    groupKey: 'success',
    subjects: ['Training for new {workers}', 'Material for self-study'],
    openings: [
      'we have {n} new {workers} starting next month. Do you offer a short training, ideally online?',
      'is there material with which our {workers} can learn the app by themselves?',
    ],
    details: ['English and Polish would be good.', 'Forty minutes at most, they are paid by the hour.'],
    questions: ['yes, both. Which day of the week suits the shifts best?'],
    answers: ['Wednesdays between the shifts, at 13:30.'],
    fixes: [
      'it is booked for two Wednesdays at 13:30, the invitations are attached. The learning path can be shared with a link, without an account.',
    ],
    notes: [],
  },
  {
    type: 'task',
    tags: ['privacy'],
    groupKey: 'support',
    subjects: ['Delete data of a former {worker}', 'Data protection: where are our data?'],
    openings: [
      'a former {worker} asks us to delete all personal data. What has to be done in your system?',
      'our auditors want to know where our data are stored and who has access.',
    ],
    details: ['We have 30 days by law.', 'A short confirmation in writing is enough.'],
    questions: [
      'I can start the deletion for you. Must the {jobs} of that person be kept without the name, for your statistics?',
      'with pleasure. Do your auditors want the list of sub-processors as well?',
    ],
    answers: ['yes, keep them without the name.', 'yes please, with the agreement if possible.'],
    fixes: [
      'the deletion is done and the confirmation is attached. The finished {jobs} now belong to "former employee".',
      'all data are in Frankfurt and Dublin; the list of sub-processors and the agreement are attached.',
    ],
    notes: ['Anonymised by script, checked twice.'],
  },
  {
    type: 'incident',
    tags: ['outage'],
    groupKey: 'engineering',
    subjects: ['Error 502 in the planner', 'System not reachable from {site}', 'Everything is slow'],
    openings: [
      'the planner answers with 502 every few minutes since {time}. All {n} users are affected.',
      'nobody in {site} can reach the system. Other places work.',
      'everything takes for ever today. Saving one {job} needs half a minute.',
    ],
    details: [
      'Your status page says all is green.',
      'We have {n} {units} waiting.',
      'Please give us an estimate, we have to decide whether to send people home.',
    ],
    questions: [
      'we see it as well and are working on it. To be sure it is the same thing: does the page {site} > Health show a red database?',
    ],
    answers: ['yes, red. And the queue has {n} entries.'],
    fixes: [
      'one of the database servers had run full. It has been relieved, all is green since {time}. The report with the cause follows within two days.',
      'the line of one provider was disturbed; traffic now takes another way. Please tell me if anybody still has trouble.',
    ],
    notes: [
      'Incident channel is open, updates every 30 minutes.',
      'Root cause: log volume. Alert threshold was too high.',
    ],
  },
];
