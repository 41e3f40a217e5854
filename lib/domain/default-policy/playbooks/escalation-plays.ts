import type { Policy } from '../../model/policy';
import { roleId } from '../role-id';

const supportManager = roleId('Support team manager');
const seniorSupport = roleId('Senior support rep');
const operations = roleId('Head of Operations');
const engineering = roleId('Head of engineering');

/**
 * The plays on escalations. The first two with the tasks of acceptance SB3 and SB4, word for word; the next four, of SB5, with tasks
 * of our own, each bound to the indicator of its name; the last is CO7 with the debrief of CO11.
 */
export const escalationPlays: Policy['playbooks'] = [
  {
    id: 'too-many-escalations',
    name: 'Too many open support escalations',
    starts: { on: 'segment', segment: 'many-escalations' },
    kpi: 'support-tickets',
    tasks: [
      { id: 'escalate', text: 'Escalate internally', role: null, afterDays: 0 },
      {
        id: 'investigate',
        text: 'Run an investigation with the customer',
        role: seniorSupport,
        afterDays: 2,
      },
      { id: 'address', text: 'Address any open issue', role: supportManager, afterDays: 5 },
      { id: 'convey', text: 'CSM conveys message to the right team', role: null, afterDays: 7 },
      { id: 'follow-up', text: 'Follow up so that it does not recur', role: null, afterDays: 14 },
    ],
  },
  {
    id: 'escalated-money',
    name: 'Escalated $',
    starts: { on: 'segment', segment: 'strategic-escalated' },
    kpi: 'money-in-escalation',
    order: 'value',
    tasks: [
      { id: 'escalate', text: 'Escalate internally', role: null, afterDays: 0 },
      {
        id: 'investigate',
        text: 'Investigate in company, identify high-$ customers at risk',
        role: operations,
        afterDays: 1,
      },
      {
        id: 'reach-out',
        text: 'Reach out with visibility of focus effort',
        role: null,
        afterDays: 2,
        template: 'update-en',
      },
      { id: 'convey', text: 'Convey to right team', role: null, afterDays: 3 },
      { id: 'follow-up', text: 'Follow up', role: null, afterDays: 7 },
    ],
  },
  {
    id: 'address-quickly',
    name: 'Address escalation quickly',
    starts: { on: 'escalated' },
    kpi: 'response-time',
    tasks: [
      {
        id: 'acknowledge',
        text: 'Acknowledge to the customer: who owns it, and when the next update comes',
        role: seniorSupport,
        afterDays: 0,
        template: 'acknowledgement-en',
      },
      {
        id: 'account-manager',
        text: 'Tell the account team before the customer does',
        role: null,
        afterDays: 0,
      },
    ],
  },
  {
    id: 'resolve-open',
    name: 'Resolve open escalation',
    starts: { on: 'asked' },
    kpi: 'open-escalations',
    tasks: [
      {
        id: 'agree',
        text: 'Agree with the customer on what counts as resolved, and by when',
        role: null,
        afterDays: 0,
      },
      { id: 'plan', text: 'Write down the plan: steps, owners, dates', role: supportManager, afterDays: 1 },
      { id: 'unblock', text: 'Remove what blocks the owner', role: engineering, afterDays: 3 },
      {
        id: 'confirm',
        text: 'Have the customer confirm the solution, then close with outcome and cause',
        role: seniorSupport,
        afterDays: 5,
        template: 'closing-en',
      },
    ],
  },
  {
    id: 'minimize',
    name: 'Minimize escalation',
    starts: { on: 'asked' },
    kpi: 'escalation-rate',
    tasks: [
      {
        id: 'causes',
        text: 'List the causes of the last 90 days, most frequent first',
        role: supportManager,
        afterDays: 2,
      },
      {
        id: 'first-contact',
        text: 'Decide what the first contact may settle alone',
        role: operations,
        afterDays: 5,
      },
      { id: 'knowledge', text: 'Close the largest knowledge gap', role: supportManager, afterDays: 10 },
      {
        id: 'review',
        text: 'Compare the escalation rate with the month before',
        role: operations,
        afterDays: 30,
      },
    ],
  },
  {
    id: 'satisfaction-after',
    name: 'Customer satisfaction post escalation',
    starts: { on: 'asked' },
    kpi: 'satisfaction',
    tasks: [
      { id: 'read', text: 'Read what the customer answered', role: null, afterDays: 0 },
      { id: 'call', text: 'Call whoever rated 3 of 5 or lower', role: null, afterDays: 2 },
      { id: 'share', text: 'Share praise and criticism with everyone involved', role: null, afterDays: 5 },
      { id: 'improve', text: 'Agree on one change, with an owner', role: supportManager, afterDays: 7 },
    ],
  },
  {
    id: 'after-escalation',
    name: 'After an escalation',
    starts: { on: 'closed' },
    kpi: 'nps-after-escalation',
    tasks: [
      { id: 'contact', text: 'Follow-up contact', role: null, afterDays: 3 },
      {
        id: 'survey',
        text: 'Send the survey: satisfied from 1 to 5?',
        role: null,
        afterDays: 3,
        template: 'survey-en',
      },
      {
        id: 'debrief',
        text: 'Debrief with the owner and write the coach note',
        role: supportManager,
        afterDays: 7,
      },
      { id: 'recurrence', text: 'Recurrence check', role: seniorSupport, afterDays: 15 },
    ],
  },
];
