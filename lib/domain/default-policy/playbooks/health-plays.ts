import type { Policy } from '../../model/policy';
import { roleId } from '../role-id';

const supportManager = roleId('Support team manager');
const finance = roleId('Finance team member');

/** What to do about each cause of a falling health score (acceptance HS8): started by a person, who sees the cause. */
export const healthPlays: Policy['playbooks'] = [
  {
    id: 'play-usage',
    name: 'Bring use back',
    starts: { on: 'asked' },
    tasks: [
      { id: 'who', text: 'Find out who stopped using it, and when', role: null, afterDays: 2 },
      {
        id: 'contact',
        text: 'Ask them what changed',
        role: null,
        afterDays: 5,
        template: 'campaign-winback',
      },
      { id: 'check', text: 'Check use again', role: null, afterDays: 30 },
    ],
  },
  {
    id: 'play-support',
    name: 'Calm support down',
    starts: { on: 'asked' },
    tasks: [
      { id: 'sort', text: 'Sort the open tickets by cause', role: supportManager, afterDays: 1 },
      { id: 'solve', text: 'Solve the most frequent cause first', role: supportManager, afterDays: 5 },
      { id: 'tell', text: 'Tell the customer what was done', role: null, afterDays: 7 },
    ],
  },
  {
    id: 'play-nps',
    name: 'Win detractors over',
    starts: { on: 'asked' },
    tasks: [
      {
        id: 'thank',
        text: 'Thank them for the answer and ask for more',
        role: null,
        afterDays: 2,
        template: 'campaign-post-feedback',
      },
      { id: 'act', text: 'Act on what they say', role: null, afterDays: 14 },
      { id: 'tell', text: 'Tell them what came of it', role: null, afterDays: 30 },
    ],
  },
  {
    id: 'play-adoption',
    name: 'Raise adoption',
    starts: { on: 'asked' },
    tasks: [
      { id: 'gap', text: 'Find the feature that would help them most', role: null, afterDays: 3 },
      {
        id: 'show',
        text: 'Show it to the people who need it',
        role: null,
        afterDays: 10,
        template: 'campaign-feature-usage',
      },
      { id: 'check', text: 'Check adoption again', role: null, afterDays: 30 },
    ],
  },
  {
    id: 'play-engagement',
    name: 'Get in touch again',
    starts: { on: 'asked' },
    tasks: [
      { id: 'contacts', text: 'Check that our contacts still work there', role: null, afterDays: 2 },
      { id: 'meet', text: 'Arrange a meeting with the sponsor', role: null, afterDays: 10 },
    ],
  },
  {
    id: 'play-feedback',
    name: 'Answer feedback',
    starts: { on: 'asked' },
    tasks: [
      {
        id: 'thank',
        text: 'Answer every critical comment',
        role: null,
        afterDays: 2,
        template: 'campaign-post-feedback',
      },
      {
        id: 'pass-on',
        text: 'Pass the most frequent wish on to the product team',
        role: null,
        afterDays: 7,
      },
    ],
  },
  {
    id: 'play-renewal',
    name: 'Secure renewal and payment',
    starts: { on: 'asked' },
    tasks: [
      { id: 'invoices', text: 'Clear up open invoices', role: finance, afterDays: 3 },
      { id: 'decider', text: 'Talk to who decides on the renewal', role: null, afterDays: 7 },
      { id: 'offer', text: 'Agree on terms and date', role: null, afterDays: 21 },
    ],
  },
  {
    id: 'play-milestones',
    name: 'Get back on plan',
    starts: { on: 'asked' },
    tasks: [
      { id: 'plan', text: 'Go through the missed milestones together', role: null, afterDays: 3 },
      { id: 'new-dates', text: 'Agree on new dates and owners', role: null, afterDays: 7 },
      { id: 'check', text: 'Check the next milestone', role: null, afterDays: 30 },
    ],
  },
];
