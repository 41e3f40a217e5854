import { NOW } from '../../../components/panel/__fixtures__/now';
import { office } from '../../../components/panel/__fixtures__/office';
import { staff } from '../../../components/panel/__fixtures__/staff';
import { staffedPolicy } from '../../../components/panel/__fixtures__/staffed-policy';
import { stateOf } from '../../../components/panel/__fixtures__/state-of';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { Policy } from '../../../lib/domain/model/policy';
import type { SlaClock } from '../../../lib/domain/model/sla-clock';
import type { TicketHistory } from '../../../lib/domain/model/ticket-history';
import { explainClock } from '../../../lib/domain/sla/explain-clock';
import type { PanelState } from '../../../lib/messages/panel-state';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ACCOUNT = 'acme.zendesk.com';
const LONG = `${'Bartholomew Featherstonehaugh-Cholmondeley van der Merwe '.repeat(3)}🚚 من الدعم الفني`;

const event = (
  levelId: string,
  ownerId: string,
  changes: Partial<EscalationEvent> = {},
): EscalationEvent => ({
  ...{
    key: `${ACCOUNT}/4821/1/0`,
    cycle: 1,
    n: 0,
    at: NOW - 6 * MINUTE,
    deed: 'escalated',
    levelId,
    ownerId,
  },
  ...{
    authorId: '9001',
    dueAt: NOW + 54 * MINUTE,
    policyVersion: 'shipped-1',
    noteId: '1',
    ground: 'person',
  },
  ...changes,
});

const clock = (changes: Partial<SlaClock> = {}): SlaClock => ({
  metric: 'next_reply_time',
  label: 'Gold support',
  stage: 'active',
  dueAt: NOW + 24 * MINUTE,
  startedAt: NOW - 36 * MINUTE,
  targetMinutes: 60,
  businessHours: true,
  ...changes,
});
const friday = Date.parse('2026-02-27T15:40:00Z');
const resolution = clock({
  metric: 'agent_work_time',
  startedAt: friday,
  targetMinutes: 960,
  dueAt: Date.parse('2026-03-04T11:30:00Z'),
});
const history: TicketHistory = {
  opened: { at: friday, by: 'customer', status: 'new', priority: 'high', groupId: '300' },
  events: [
    { kind: 'status', at: Date.parse('2026-03-02T09:30:00Z'), order: 0, to: 'pending' },
    { kind: 'status', at: Date.parse('2026-03-02T11:20:00Z'), order: 0, to: 'open' },
  ],
  complete: true,
};
const clocks: SlaClock[] = [
  resolution,
  clock(),
  clock({ metric: 'requester_wait_time', label: null, stage: 'paused', dueAt: null }),
  clock({ metric: 'first_reply_time', stage: 'achieved', dueAt: null }),
  clock({ metric: 'group_ownership_time', label: 'Platform team', stage: null, dueAt: null }),
];
const told = (of: readonly SlaClock[], by: TicketHistory | null = history) => ({
  'read-clock-traces': {
    host: of.map((one) =>
      explainClock(one, { history: by, hostCalendars: [office], policyCalendars: [] }, NOW),
    ),
    own: [],
    problem: null,
  },
});

const LADDER = ['it-support-specialist', 'senior-engineer', 'head-of-engineering', 'cto'];
const EXPLAIN = ['.clock-words'];
const scene = (name: string, state: PanelState, more: Partial<Scene> = {}): Scene => ({
  name,
  page: 'panel',
  now: NOW,
  ...more,
  answers: { 'read-panel': state, ...more.answers },
});

const policy = staffedPolicy();
const escalated = stateOf(policy, { events: [event('level-1', '9002')] });
const forked = staffedPolicy({
  routing: {
    manyAccounts: { row: null, fromLevel: 'level-2' },
    afterHours: { row: 'payment-issue', fromLevel: null },
  },
  executiveSponsor: 'vp-of-sales',
});
const sixLevels: Policy = {
  ...policy,
  levels: [0, 1, 2, 3, 4, 5].map((index) => ({
    ...{
      id: `tier-${index}`,
      name: `Tier ${index} of the escalation ladder`,
      urgency: '',
      support: '',
      issues: '',
    },
  })),
  matrix: policy.matrix.map((row) => ({
    ...row,
    cells: [0, 1, 2, 3, 4, 5].map((index) => ({
      level: `tier-${index}`,
      role: LADDER[index % 4] ?? 'cto',
      limitMinutes: index === 5 ? null : 30 * (index + 1),
    })),
  })),
};
const withClocks = stateOf(policy, { clocks });

/** The clocks with their explainer, and the way up with its look ahead. */
export const pathScenes: readonly Scene[] = [
  scene('clocks', withClocks),
  scene('clocks-explained', withClocks, {
    answers: told(clocks),
    press: ['.clock:nth-child(2) .clock-words'],
  }),
  scene('clocks-explained-nearest', withClocks, { answers: told(clocks), press: EXPLAIN }),
  scene('clocks-reading', withClocks, { answers: { 'read-clock-traces': never }, press: EXPLAIN }),
  scene('clocks-failed', withClocks, {
    answers: { 'read-clock-traces': new Refusal('failed') },
    press: EXPLAIN,
  }),
  scene('clocks-offline', withClocks, {
    answers: { 'read-clock-traces': { ...told(clocks, null)['read-clock-traces'], problem: 'offline' } },
    press: ['.clock:nth-child(3) .clock-words'],
  }),
  scene('clocks-ten-years-over', stateOf(policy, { clocks: [tenYears(9)] }), {
    answers: told([tenYears(9)], {
      ...history,
      opened: { ...history.opened, at: NOW - 9 * 365 * DAY },
      events: [],
    }),
    press: EXPLAIN,
  }),
  scene('clocks-too-long', stateOf(policy, { clocks: [tenYears(11)] }), {
    answers: told([tenYears(11)]),
    press: EXPLAIN,
  }),
  scene('clocks-difference', stateOf(policy, { clocks: [clock({ dueAt: NOW + 9 * MINUTE })] }), {
    answers: told([clock({ dueAt: NOW + 9 * MINUTE })], {
      ...history,
      events: [
        { kind: 'message', at: friday + HOUR, order: 0, by: 'agent', public: true },
        { kind: 'message', at: NOW - 36 * MINUTE, order: 0, by: 'customer', public: true },
      ],
    }),
    press: EXPLAIN,
  }),
  scene('clocks-own-targets', stateOf(ownTargets(), { clocks: [] }), {
    answers: {
      'read-clock-traces': {
        host: [],
        own: [
          explainClock(
            clock({ label: LONG.slice(0, 60) }),
            { history, hostCalendars: [office], policyCalendars: [] },
            NOW,
          ),
        ],
        problem: null,
      },
    },
  }),
  scene('clocks-none', stateOf(policy, { clocks: [] })),
  scene('clocks-unknown', stateOf(policy, { clocks: null })),
  scene(
    'clocks-forty',
    stateOf(policy, {
      clocks: Array.from({ length: 40 }, (_, index) =>
        clock({ metric: 'milestone', label: `${index} ${LONG}`, dueAt: NOW + (index - 9) * HOUR }),
      ),
    }),
  ),
  scene('path-first-contact', stateOf(policy)),
  scene('path-level-open', escalated, { press: ['[data-level="level-1"] .path-line'] }),
  scene('path-last-level-open', stateOf(forked, { accountCount: 3, events: [] }), {
    press: ['[data-level="level-3"] .path-line'],
  }),
  scene('path-forks-unknown', stateOf(forked, { accountCount: null })),
  scene('path-tonight', escalated, { press: ['.path-when button:nth-child(2)'] }),
  scene('path-holiday', stateOf(away(), { events: [event('level-1', '9002')] }), {
    press: ['.path-when button:nth-child(4)'],
  }),
  scene('path-other-time', stateOf(defaultPolicy), { press: ['.path-when button:last-child'] }),
  scene('path-nobody-named', stateOf(defaultPolicy)),
  scene('path-all-away', stateOf(allAway())),
  scene(
    'path-overdue',
    stateOf(policy, { events: [event('level-1', '9002', { at: NOW - 3 * HOUR, dueAt: NOW - 2 * HOUR })] }),
  ),
  scene(
    'path-acknowledged',
    stateOf(policy, {
      events: [
        event('level-1', '9002'),
        event('level-1', '9002', {
          deed: 'acknowledged',
          at: NOW - MINUTE,
          key: `${ACCOUNT}/4821/1/1`,
          n: 1,
          noteId: '2',
          dueAt: null,
        }),
      ],
    }),
  ),
  scene('path-level-not-in-policy', stateOf(policy, { events: [event('level-9', '9002')] }), {
    press: ['[data-level="level-9"] .path-line'],
  }),
  scene('path-no-rule', stateOf({ ...policy, matrix: [] })),
  scene('path-six-levels', stateOf(sixLevels), { press: ['[data-level="tier-5"] .path-line'] }),
  scene(
    'path-long-names',
    stateOf(
      longNames(),
      {},
      {},
      staff.map((person) => ({ ...person, name: `${person.id} ${LONG}` })),
    ),
    {
      press: ['[data-level="level-1"] .path-line'],
    },
  ),
];

function tenYears(years: number): SlaClock {
  const startedAt = NOW - years * 365 * DAY;
  return clock({
    startedAt,
    dueAt: startedAt + 7 * DAY,
    targetMinutes: 2100,
    metric: 'total_resolution_time',
  });
}

function ownTargets(): Policy {
  const target = {
    ...{
      name: 'Gold',
      metric: 'next_reply' as const,
      tiers: 'any' as const,
      minutes: 60,
      calendar: 'office',
    },
    ...{ priorities: ['urgent' as const, 'high' as const], pausedIn: [], warnings: [] },
  };
  return { ...policy, slaTargets: [target] };
}

/** On the holiday Priya is away too, and her delegate stands in. */
function away(): Policy {
  const holiday = Date.parse('2026-04-03T00:00:00Z');
  return staffedPolicy({
    absences: [
      { account: ACCOUNT, personId: '9002', from: holiday - DAY, until: holiday + 4 * DAY },
      {
        ...{ account: ACCOUNT, personId: '9003', from: holiday - DAY, until: holiday + 2 * DAY },
        delegate: { personId: '9005', kind: 'person' },
      },
      { account: ACCOUNT, personId: '9004', from: holiday - DAY, until: holiday + 2 * DAY },
    ],
  });
}

function allAway(): Policy {
  return staffedPolicy({
    absences: staff.map(({ id }) => ({
      account: ACCOUNT,
      personId: id,
      from: NOW - DAY,
      until: NOW + 5 * DAY,
    })),
  });
}

function longNames(): Policy {
  const long = staffedPolicy();
  return {
    ...long,
    levels: long.levels.map((level) => ({ ...level, name: `${level.name} ${LONG}`.slice(0, 60) })),
    roles: long.roles.map((role) => ({ ...role, name: `${role.name} ${LONG}`.slice(0, 80) })),
    issueTypes: long.issueTypes.map((type) => ({ ...type, name: `${type.name} ${LONG}`.slice(0, 60) })),
  };
}
