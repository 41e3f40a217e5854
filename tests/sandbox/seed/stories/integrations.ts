import type { Story } from './story';

/** Interfaces, imports, API. */
export const integrationStories: Story[] = [
  {
    type: 'incident',
    tags: ['integration', 'import'],
    groupKey: 'engineering',
    subjects: ['Nightly import failed', 'Import of {goods} stops halfway', '{n} {jobs} missing after import'],
    openings: [
      'last night’s import stopped after {n} of {m} records, and the planner runs on old data.',
      'since the weekend every import ends with "unexpected value in line {n}". The file has not changed in two years.',
    ],
    details: [
      'The file is attached.',
      'We corrected it by hand today but cannot do that every day.',
      'Our {workers} in {site} started without {jobs}.',
    ],
    questions: [
      'thank you for the file. In line {n} the field "zone" holds a character that our reader refuses. Was the encoding of the export changed on your side?',
    ],
    answers: ['our supplier says they moved to UTF-8 on Saturday. Nobody told us.'],
    fixes: [
      'the interface is now set to UTF-8 and last night’s file has been read again: all {m} records are there.',
      'we made the reader tolerant and re-ran the import. A record with an error is now skipped and listed in the mail, instead of stopping everything.',
    ],
    notes: [
      'BOM plus UTF-8 from supplier. Reader expected Latin-1.',
      'Priya says the tolerant mode can be switched on per account.',
    ],
  },
  {
    type: 'problem',
    tags: ['integration', 'api'],
    groupKey: 'engineering',
    subjects: ['API answers 429 all morning', 'Webhook is called twice', 'API returns 500 for some {jobs}'],
    openings: [
      'your API has been answering 429 since {time}, although we are far below the limit that we bought.',
      'the webhook for finished {jobs} is called twice for about {n} percent of them, which books them twice in our system.',
      'GET on single {jobs} returns 500 for those created before {month}. The list works.',
    ],
    details: [
      'Request ids are attached.',
      'Our middleware vendor points at you, you point at them. Please look at it together.',
    ],
    questions: [
      'could you give me two request ids from today, and the number of parallel connections your middleware opens?',
    ],
    answers: ['req-7f21{n} and req-7f22{m}. We open eight connections.'],
    fixes: [
      'a second integration of yours, "{report}", uses the same key and takes the larger part of the limit. I made a key of its own for it.',
      'the duplicate came from our retry after a timeout of your server. Each call now carries an id which stays the same on a retry, see the documentation.',
      'the records lacked a field that became mandatory in {version}. Engineering has filled it for all of them.',
    ],
    notes: [
      'Two clients, one key. Limits are per key.',
      'Timeout on their side is 3 s, ours retries after 5.',
    ],
  },
  {
    type: 'question',
    tags: ['integration', 'erp'],
    groupKey: 'support',
    subjects: [
      'Connect our ERP',
      'Is there an interface for {goods}?',
      'Field mapping for the ERP interface',
    ],
    openings: [
      'we change our ERP in summer. Which interface should our partner build for, the file or the API?',
      'we want to send the status of {goods} back to our ERP. Is there a field for an external number?',
    ],
    details: ['The partner needs the documentation by the end of the month.', 'About {n} records per day.'],
    questions: ['for that volume I recommend the API. Does your partner need a test account?'],
    answers: ['yes please, for two developers.'],
    fixes: [
      'the test account is ready, the invitations are out. The field is called "external_reference" and comes back in every answer.',
    ],
    notes: ['Told Elena: good moment for a workshop.'],
  },
];
