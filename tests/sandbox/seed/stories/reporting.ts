import type { Story } from './story';

/** Reports, dashboards, data quality. */
export const reportingStories: Story[] = [
  {
    type: 'problem',
    tags: ['reporting', 'data'],
    groupKey: 'support',
    subjects: [
      'Numbers in the dashboard do not match',
      'Monthly report shows wrong totals',
      'Report "{report}" is empty',
    ],
    openings: [
      'the dashboard shows {n} completed {jobs} for {site}, our own count is {m}. Which one is right?',
      'the totals of {month} changed overnight, after we had already sent them to our management.',
      'the report "{report}" has been empty since the 1st. The underlying {jobs} are there.',
    ],
    details: [
      'We need the right figures for a meeting on Thursday.',
      'This undermines trust in the whole tool, to be frank.',
      'A colleague from another {unit} sees the same.',
    ],
    questions: [
      'could you tell me which filter is set at the top ("by planned date" or "by completed date")? The two differ around the end of a month.',
      'may I look at the report with your rights? I would only read.',
    ],
    answers: [
      'it says "by planned date". We never touched that.',
      'of course. My user is the one of this mail.',
    ],
    fixes: [
      'the default of that filter was changed with {version}. I set it back for {company}; the figures of {month} now match yours.',
      'a late import added {n} {jobs} after the end of the month. I switched on "freeze closed months" for you, so that this cannot happen again.',
      'the report had lost the permission for the new field. It is repaired and has been filled for the past days as well.',
    ],
    notes: [
      'Default filter changed in {version} without a note. Raised with product.',
      'Checked against the database: customer is right.',
    ],
  },
  {
    type: 'question',
    tags: ['reporting', 'schedule'],
    groupKey: 'support',
    subjects: ['Send "{report}" by mail every Monday', 'Scheduled report arrives at the wrong time'],
    openings: [
      'can the report "{report}" be sent to our management every Monday at 7? I only find "daily".',
      'our scheduled report arrives at {time} since the clocks of the server were changed. It used to come before the morning meeting.',
    ],
    details: ['PDF would be ideal.', 'Seven recipients, two of them outside of our company.'],
    questions: [
      'which time zone should apply, that of {site}? Recipients outside of your company must be confirmed once by your administrator.',
    ],
    answers: ['yes, {site}. I am the administrator myself, so please go ahead.'],
    fixes: [
      'it is set up: Mondays at 7:00, PDF, seven recipients. The first one comes next Monday, and you can change it under Reports > Schedules.',
    ],
    notes: [],
  },
  {
    type: 'problem',
    tags: ['reporting', 'performance'],
    groupKey: 'engineering',
    subjects: ['Dashboard takes minutes to load', 'Timeout when opening "{report}"'],
    openings: [
      'opening the dashboard takes {n} seconds in the morning, often it ends with a timeout.',
      'the report "{report}" cannot be opened any more when I choose more than one {unit}.',
    ],
    details: ['In the afternoon it is faster.', 'We pay for the large package, so I expect it to cope.'],
    questions: [
      'I measured it from here and can confirm it. Does it help if you set the period to 30 days? I only ask to narrow it down.',
    ],
    answers: ['with 30 days it takes 8 seconds. We need the quarter, though.'],
    fixes: [
      'our engineers added an index for large accounts last night. The quarter now opens in about 3 seconds here, could you confirm it?',
    ],
    notes: [
      'Query plan attached, full scan over events. Jonas takes it.',
      'Index deployed to the second cluster only, first one follows.',
    ],
  },
];
