import type { Story } from './story';

/** Planning: routes, shifts, capacity, maps. */
export const planningStories: Story[] = [
  {
    type: 'problem',
    tags: ['planning', 'optimiser'],
    groupKey: 'support',
    subjects: [
      'Planner ignores time windows',
      'Optimiser sends two {units} to the same place',
      'Plan for {site} makes no sense since Monday',
    ],
    openings: [
      'the optimiser put {n} {jobs} into time windows in which the customers are closed. We had to move all of them by hand before {time}.',
      'two {units} were planned to the same address within ten minutes, for one {job}. My {workers} are asking whether anybody looks at this.',
      'since Monday the plan for {site} is about {n} percent longer than before. Nothing changed on our side.',
    ],
    details: [
      'It is reproducible with tomorrow’s plan if you want to look.',
      'We lose about an hour every morning with corrections.',
      'The costs for this are adding up.',
    ],
    questions: [
      'may I open a copy of tomorrow’s plan to see it for myself? And were the opening hours imported from your system or entered in ours?',
      'did anybody change the profile "{site}" last week? The audit log shows a new weight for driving time, I would like to be sure that it was intended.',
    ],
    answers: [
      'yes, please do. The opening hours come from our system every night.',
      'that was a colleague who is on leave now. We did not know that it had this effect.',
    ],
    fixes: [
      'the nightly import delivered the hours without a time zone, so they were read as UTC. I corrected the mapping and re-ran tomorrow’s plan: no violation left.',
      'I set the weight back to the earlier value and recalculated. The plan is {n} minutes shorter now, please have a look.',
    ],
    notes: [
      'Import maps "opens" without zone. Asked integration team for a warning when the zone is missing.',
      'Compared plans before and after: only the weights differ.',
    ],
  },
  {
    type: 'question',
    tags: ['planning', 'export'],
    groupKey: 'support',
    subjects: [
      'How do I export {jobs}?',
      'Export of next week’s plan to Excel',
      'Can I print the plan per {unit}?',
    ],
    openings: [
      'is there a way to export the {jobs} of a whole week into one file? I only find the export per day.',
      'our works council wants the plan on paper, one page per {unit}. I could not find a print view that does this.',
    ],
    details: [
      'CSV would be enough.',
      'It has to be there by Friday if possible.',
      'I am new to the planner, so I may be looking in the wrong place.',
    ],
    questions: ['do you need the planned or the actual times in that file? They come from different places.'],
    answers: ['planned times are enough for now, thank you.'],
    fixes: [
      'in the planner choose "Week", then the three dots at the top right and "Export as CSV". The file has one line per {job}. I wrote it down with pictures here for you and your colleagues.',
      'print view > "Group by {unit}" gives one page each. If you save it as a view your colleagues will find it under "Shared".',
    ],
    notes: [],
  },
  {
    type: 'task',
    tags: ['planning', 'holidays'],
    groupKey: 'support',
    subjects: ['Holidays missing in the calendar', 'Please add local holidays for {site}'],
    openings: [
      'our calendar lacks the local holiday in {site}, so the planner has put {n} {jobs} on it.',
      'could you add the regional holidays for {site} to our account? Last year we had to cancel a whole day.',
    ],
    details: ['The list is attached.', 'It would be good to have it before the planning run on Thursday.'],
    questions: ['should this apply to all of your {units} or only to those in {site}?'],
    answers: ['only {site}, please. The others work that day.'],
    fixes: [
      'done: the calendar "{site}" now has the holidays until the end of next year, and the {jobs} on them have been moved to the next working day.',
    ],
    notes: ['Calendar copied from the default, holidays added by hand.'],
  },
  {
    type: 'incident',
    tags: ['planning', 'maps'],
    groupKey: 'support',
    subjects: ['Map stays grey', 'Map tiles do not load in the planner'],
    openings: [
      'the map in the planner is grey for all users in {site}. The list beside it works.',
      'since {time} no map is shown any more, only the pins. We plan by eye, so this stops us.',
    ],
    details: ['Other browsers show the same.', 'At home it works, only in the office it does not.'],
    questions: [
      'could you open the developer tools (F12) and send me a picture of the tab "Network" while the map loads? I suspect that a filter blocks the tile server.',
    ],
    answers: ['our IT sees blocked requests to a new address since yesterday. Should that be allowed?'],
    fixes: [
      'yes, we moved the tiles to a new address and it should have been announced to you, I am sorry about that. Please allow tiles.acme.example. I added the list of all addresses for your IT.',
    ],
    notes: ['Third customer with the tile host. Asked to have it in the release notes.'],
  },
];
