import { escalatedAssessment } from '../../../components/panel/__fixtures__/escalated-assessment';
import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleAssessment } from '../../../components/panel/__fixtures__/sample-assessment';
import { sampleEntry } from '../../../components/panel/__fixtures__/sample-entry';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { Ticket } from '../../../lib/domain/model/ticket';
import type { PanelState } from '../../../lib/messages/panel-state';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const nextKey = 'acme.zendesk.com/4821/1/1';
const priya = { id: '9002', name: 'Priya Raman', role: 'agent' } as const;
const MORE = '.deed-menu-place > button';
const item = (place: number) => `.deed-menu li:nth-child(${place}) button`;

const owners = {
  owners: Array.from({ length: 40 }, (_, index) => ({
    id: `${9100 + index}`,
    name: index === 3 ? 'Maximiliane '.repeat(17).trim() : `Colleague ${index + 1}`,
    role: index % 9 === 0 ? ('group' as const) : ('agent' as const),
  })),
};
const known = {
  person: { used: 4, left: 6, over: 0 },
  team: { used: 43, left: 0, over: 3 },
  exceptions: 2,
  accepted: { percent: 75, of: 8 },
  rate: { percent: 1.2, of: 84, judgement: 'too-rare' as const },
};

/** Maya's escalation to Priya, as the log has it. */
const logged: EscalationEvent = {
  ...{ key: 'acme.zendesk.com/4821/1/0', cycle: 1, n: 0, deed: 'escalated', at: NOW - 6 * MINUTE },
  ...{ authorId: '9001', policyVersion: 'default-1', levelId: 'level-1', ownerId: '9002' },
  ...{ dueAt: NOW + 54 * MINUTE, noteId: '1' },
};

type Changes = Parameters<typeof sampleState>[0];

/** A panel whose ticket differs from the sample in some fields and events. */
function state(changes: Changes, ticket: Partial<Ticket> = {}, events: EscalationEvent[] = []): PanelState {
  const shown = sampleState(changes);
  const { record } = shown;
  if (record.kind !== 'ticket' || record.facts === null) return shown;
  return {
    ...shown,
    record: {
      ...record,
      facts: { ...record.facts, ticket: { ...record.facts.ticket, ...ticket }, events },
    },
  };
}

const escalated = (assessment: Assessment, changes: Changes = {}) =>
  state(
    { assessment, nextKey, ...changes },
    { tags: ['bellwether_escalated', 'bellwether_level_level-1'], assigneeId: '9002', priority: 'high' },
    [logged],
  );

/** A ticket that meets no criterion, of a customer with three others about the same. */
function outside(subject: string): PanelState {
  const assessment = sampleAssessment({
    risk: { state: 'known', number: 12, band: 'low', ordinary: 5, coverage: 1 },
    ...{ reasons: [], fired: [], unknowns: [], clocks: [], nearestClock: null },
  });
  const shown = state({ assessment }, { subject });
  if (shown.record.kind !== 'ticket' || shown.record.facts === null) return shown;
  const other = { createdAt: NOW, escalated: false, levelId: null, status: 'open' as const, subject };
  shown.record.facts.customerTickets = {
    tickets: ['4411', '4412', '4413', '4414'].map((id) => ({ ...other, id })),
    complete: true,
  };
  return shown;
}

const scene = (
  name: string,
  shown: PanelState,
  press: readonly string[] = [],
  answers: Scene['answers'] = {},
): Scene => ({
  name: `actions-${name}`,
  page: 'panel',
  now: NOW,
  answers: { 'read-panel': shown, 'list-owners': owners, 'read-preflight': known, ...answers },
  press,
});

const PRIMARY = '.action-row-one > .button-primary';
const longName = 'Dr. Maximiliane-Hannelore von und zu Überwasser-Schifffahrtsgesellschaft '
  .repeat(3)
  .slice(0, 200);

/** The foot of a ticket, in every state and with every form. */
export const actionsScenes: readonly Scene[] = [
  scene('one-click', sampleState()),
  scene('menu', sampleState(), [MORE]),
  scene('with-reason', sampleState(), [MORE, item(1)]),
  scene(
    'long-name',
    sampleState({
      people: [
        { ...priya, name: longName },
        { id: '9001', name: 'Maya Ortiz', role: 'agent' },
      ],
    }),
  ),
  scene('nobody-named', state({ assessment: nobodyNamed() }), [PRIMARY]),
  scene('nobody-named-list-unread', state({ assessment: nobodyNamed() }), [PRIMARY], {
    'list-owners': new Refusal('unavailable'),
  }),
  scene('outside', outside('How do I export routes?'), [PRIMARY]),
  scene('outside-unread', outside('How do I export routes?'), [PRIMARY], { 'read-preflight': never }),
  scene('frontline', outside('Please refund my last order'), [PRIMARY]),
  scene('undo', sampleState({ outbox: [sampleEntry()] })),
  scene('offline', sampleState({ outbox: [sampleEntry({ undoUntil: NOW - 1, problem: 'offline' })] })),
  scene('needs-tab', sampleState({ outbox: [sampleEntry({ undoUntil: NOW - 1, problem: 'needs-tab' })] })),
  scene(
    'refused',
    sampleState({ outbox: [sampleEntry({ state: 'refused', problem: 'invalid', hostWords: 'Say why.' })] }),
  ),
  scene('waiting', escalated(escalatedAssessment())),
  scene('waiting-menu', escalated(escalatedAssessment()), [MORE]),
  scene('late', escalated(escalatedAssessment({ dueAt: NOW - 10 * 365 * 1440 * MINUTE }))),
  scene('mine', escalated(escalatedAssessment(), { me: priya })),
  scene('mine-menu', escalated(escalatedAssessment(), { me: priya }), [MORE]),
  scene('acknowledged', escalated(escalatedAssessment({ status: 'acknowledged', acknowledgedAt: NOW }))),
  scene('resolve', escalated(escalatedAssessment({ status: 'acknowledged', acknowledgedAt: NOW })), [
    PRIMARY,
  ]),
  scene('offered', escalated(escalatedAssessment({ offer: { to: '9001', by: '9002', at: NOW } }))),
  scene('held', escalated(escalatedAssessment({ holds: [{ from: NOW - 1, until: NOW + 240 * MINUTE }] }))),
  scene(
    'approve',
    escalated(
      escalatedAssessment({
        approval: { status: 'waiting', approverId: '9001', dueAt: NOW + 60 * MINUTE, answers: [] },
      }),
    ),
  ),
  scene('ask-approval', approval(), [PRIMARY]),
  scene('draft', escalated(escalatedAssessment()), [], {
    'read-drafts': {
      drafts: [{ form: 'hold', fields: { span: 'day', reason: 'Waiting for the vendor' }, seenKey: nextKey }],
    },
  }),
  scene('moved', escalated(escalatedAssessment()), [], {
    'read-drafts': {
      drafts: [
        { form: 'escalate', fields: { reason: 'Called twice' }, seenKey: 'acme.zendesk.com/4821/1/0' },
      ],
    },
  }),
  scene(
    'on-its-way',
    escalated(escalatedAssessment(), {
      outbox: [sampleEntry({ transitionKey: nextKey, deed: 'held', undoUntil: 0 })],
    }),
    [],
    {
      'read-drafts': {
        drafts: [{ form: 'hold', fields: { span: 'day', reason: 'Waiting' }, seenKey: nextKey }],
      },
    },
  ),
];

function nobodyNamed(): Assessment {
  const { path, ...rest } = sampleAssessment();
  return {
    ...rest,
    path: path.map((step) =>
      step.state === 'next' ? { ...step, owner: 'nobody', ownerReason: null } : step,
    ),
  };
}

/** A ticket that asks for something that somebody has to approve, with nobody named for it yet. */
function approval(): PanelState {
  return state(
    { assessment: sampleAssessment({ issueType: { id: 'approval-request', name: 'Approval request' } }) },
    { subject: 'Discount of 15 % for the renewal' },
  );
}
