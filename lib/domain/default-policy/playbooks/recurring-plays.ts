import type { Policy } from '../../model/policy';
import { roleId } from '../role-id';

const sales = roleId('Senior sales manager');

/** Recurring care by segment (acceptance CO13): check-ins, business reviews, renewal reminders, onboarding. */
export const recurringPlays: Policy['playbooks'] = [
  {
    id: 'onboarding',
    name: 'Onboarding',
    starts: { on: 'segment', segment: 'onboarding' },
    tasks: [
      {
        id: 'welcome',
        text: 'Welcome them and show what to use first',
        role: null,
        afterDays: 1,
        template: 'campaign-new-user-welcome',
      },
      { id: 'goals', text: 'Agree on goals and how to measure them', role: null, afterDays: 7 },
      { id: 'training', text: 'Train the team', role: null, afterDays: 21 },
      { id: 'first-value', text: 'Check that the first goal is reached', role: null, afterDays: 45 },
    ],
  },
  {
    id: 'check-in',
    name: 'Check-in',
    starts: { on: 'every', segment: 'not-using-feature', days: 30 },
    tasks: [
      { id: 'look', text: 'Look at use, tickets and health before the call', role: null, afterDays: 2 },
      { id: 'call', text: 'Ask what is missing', role: null, afterDays: 5 },
    ],
  },
  {
    id: 'business-review',
    name: 'Business review',
    starts: { on: 'every', segment: 'enterprise', days: 90 },
    tasks: [
      {
        id: 'prepare',
        text: 'Put together results, open issues and next goals',
        role: null,
        afterDays: 7,
        template: 'campaign-progress',
      },
      { id: 'hold', text: 'Hold the business review', role: null, afterDays: 14 },
      { id: 'send', text: 'Send what was agreed', role: null, afterDays: 16 },
    ],
  },
  {
    id: 'renewal-reminder',
    name: 'Renewal reminder',
    starts: { on: 'segment', segment: 'renewal-soon' },
    tasks: [
      { id: 'open-issues', text: 'Close open issues before the renewal talk', role: null, afterDays: 7 },
      { id: 'value', text: 'Show what was achieved in this contract', role: null, afterDays: 14 },
      { id: 'offer', text: 'Send the renewal offer', role: sales, afterDays: 21 },
    ],
  },
  {
    id: 'win-back',
    name: 'Winback',
    starts: { on: 'segment', segment: 'stopped-using' },
    tasks: [
      {
        id: 'write',
        text: 'Write that they are missed, and ask why they stopped',
        role: null,
        afterDays: 1,
        template: 'campaign-winback',
      },
      { id: 'call', text: 'Call whoever does not answer', role: null, afterDays: 5 },
    ],
  },
  {
    id: 'expand',
    name: 'Offer more',
    starts: { on: 'segment', segment: 'expansion' },
    tasks: [
      { id: 'needs', text: 'Ask what they plan next', role: null, afterDays: 7 },
      { id: 'hand-over', text: 'Introduce sales where there is a need', role: sales, afterDays: 14 },
    ],
  },
];
