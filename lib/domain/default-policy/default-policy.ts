import type { Policy } from '../model/policy';
import { goals } from './goals';
import { guard } from './guard';
import { healthCard } from './health-card';
import { issueTypes } from './issue-types';
import { ladders } from './ladders';
import { levels } from './levels';
import { matrix } from './matrix';
import { playbooks } from './playbooks';
import { risk } from './risk';
import { roleId } from './role-id';
import { segments } from './segments';
import { templates } from './templates';
import { triggers } from './triggers';

/**
 * The policy that is active on day one (design 4.16): the tables of acceptance 3.1, nobody named yet. `cadenceMinutes` follows CO1
 * (critical every half hour, the rest daily), `causes` start with the reasons of KP4.
 */
export const defaultPolicy: Policy = {
  format: 1,
  version: 'shipped-1',
  name: 'Shipped policy',
  reading: 'dwell',
  levels: levels.map(({ id, name, urgency, support, issues }) => ({ id, name, urgency, support, issues })),
  issueTypes,
  defaultIssueType: 'customer-complaint',
  matrix,
  roles: ladders.flatMap(({ roles }) => roles.map((name) => ({ id: roleId(name), name, holders: [] }))),
  skills: [],
  absences: [],
  loadLimit: 10,
  dutyManager: null,
  executiveSponsor: null,
  climbMode: 'suggest',
  routing: { manyAccounts: null, afterHours: null },
  frontline: [
    {
      id: 'small-refund',
      name: 'Refund up to 50',
      words: ['refund', 'credit note', 'Erstattung', 'Gutschrift'],
      upToAmount: 50,
    },
  ],
  approvals: [
    {
      issueType: 'approval-request',
      approvers: ['senior-sales-manager', 'head-of-sales'],
      answerMinutes: 240,
    },
  ],
  guard,
  storm: { moreThan: 10, minutes: 60 },
  calendars: [{ id: 'always', name: '24x7', timeZone: 'UTC', spans: 'always', holidays: [] }],
  calendar: 'always',
  triggers,
  combinations: [],
  peaks: [],
  risk,
  healthCards: [healthCard],
  healthDrop: { points: 1, days: 7 },
  likelihood: { high: 5, medium: 7 },
  segments,
  playbooks,
  templates,
  goals,
  cadenceMinutes: { urgent: 30, high: 1440, normal: 1440, low: 1440 },
  templateAfterMissedUpdates: 2,
  slaTargets: [],
  review: null,
  warningMinutes: 30,
  outcomes: [
    { id: 'solved', name: 'Solved' },
    { id: 'workaround', name: 'Workaround agreed' },
    { id: 'goodwill', name: 'Goodwill gesture' },
    { id: 'declined', name: 'Explained and declined' },
    { id: 'withdrawn', name: 'Withdrawn by the customer' },
  ],
  causes: [
    { id: 'authority', name: 'Authority' },
    { id: 'knowledge-gap', name: 'Knowledge gap' },
    { id: 'late-response', name: 'Late response' },
    { id: 'product-defect', name: 'Product defect' },
    { id: 'recurring-issue', name: 'Recurring issue' },
    { id: 'expectation-gap', name: 'Expectation gap' },
    { id: 'third-party', name: 'Third party' },
  ],
};
