import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleAccountState } from '../../../components/panel/__fixtures__/sample-account-state';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { PlaybookEvent } from '../../../lib/domain/model/playbook-event';
import type { Policy } from '../../../lib/domain/model/policy';
import type { ShownPlay } from '../../../lib/domain/model/shown-play';
import { foldPlays } from '../../../lib/domain/playbooks/fold-plays';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const DAY = 86_400_000;
const KEY = 'acme.my.salesforce.com/account/0015g00000Xy7ZzAAJ';
const people = [
  { id: '005x', name: 'Tom Adler', role: 'agent' as const },
  { id: '005y', name: 'Priya Raman', role: 'agent' as const },
  { id: '005z', name: 'Maximiliane Schöttler-Brandauer von und zu Hohenwaldeck', role: 'agent' as const },
];
const long =
  'Reach every person at the customer who was told something else before and say what holds now '.repeat(2);

/** The plays as the worker folds them out of their log. */
function shown(
  log: readonly Partial<PlaybookEvent>[],
  policy: Policy = defaultPolicy,
  ofTicket = false,
): ShownPlay[] {
  const account = 'acme.my.salesforce.com';
  const held = {
    ...policy,
    roles: policy.roles.map((role) =>
      role.name === 'Senior support rep'
        ? { ...role, holders: [{ account, personId: '005y', kind: 'person' as const }] }
        : role,
    ),
  };
  const lines = log.map(
    (line): PlaybookEvent => ({
      ...{ at: NOW - 6 * DAY, recordKey: KEY, playbook: 'too-many-escalations' },
      ...{ occasion: 'segment/many-escalations/1', kind: 'started', task: null, authorId: null },
      ...line,
    }),
  );
  const customers = new Map([[KEY, { name: null, managerId: '005x' }]]);
  return foldPlays(lines, held, NOW, customers, people).plays.map(({ recordKey: _, kpi: __, ...play }) => {
    const tasks = policy.playbooks.find(({ id }) => id === play.playbook)?.tasks ?? [];
    const roleOf = (id: string) => tasks.find((task) => task.id === id)?.role ?? null;
    const nameOf = (role: string | null) => policy.roles.find(({ id }) => id === role)?.name ?? role;
    return {
      ...play,
      ofTicket,
      tasks: play.tasks.map((task) => ({ ...task, role: nameOf(roleOf(task.id)) })),
    };
  });
}

const ended = (task: string, kind: 'done' | 'skipped' = 'done', more: Partial<PlaybookEvent> = {}) => ({
  ...{ at: NOW - 2 * DAY, kind, task, authorId: '005x' },
  ...more,
});
const running = [{}, ended('escalate'), ended('investigate', 'done', { authorId: '005y' })];

const answer = (plays: ShownPlay[], more: object = {}) => ({
  'read-plays': { plays, unknown: [], customer: 'known', people, ...more },
});

const ofAccount = (name: string, answers: Scene['answers'], press: readonly string[] = []): Scene => ({
  name: `plays-${name}`,
  page: 'panel',
  now: NOW,
  answers: { 'read-panel': sampleAccountState(), ...answers },
  press,
});
const ofTicket = (name: string, answers: Scene['answers'], press: readonly string[] = []): Scene => ({
  ...ofAccount(name, answers, press),
  answers: { 'read-panel': sampleState(), ...answers },
});

const manyTasks: Policy = {
  ...defaultPolicy,
  playbooks: [
    {
      id: 'migration',
      name: 'Move the whole fleet to the new gateway without a day on which nobody can sync: region by region and depot by depot',
      starts: { on: 'asked' },
      tasks: Array.from({ length: 40 }, (_, index) => ({
        id: `task-${index}`,
        text: index === 3 ? long.trim() : `Depot ${index + 1}`,
        role:
          index === 5
            ? (defaultPolicy.roles.find(({ name }) => name === 'Senior support rep')?.id ?? null)
            : null,
        afterDays: index,
      })),
    },
  ],
};

/** The plays of customers and tickets. */
export const playScenes: readonly Scene[] = [
  ofAccount('running', answer(shown(running))),
  ofAccount('task-open', answer(shown(running)), ['[data-task="address"] .play-more']),
  ofAccount('skip', answer(shown(running)), [
    '[data-task="address"] .play-more',
    '[data-task="address"] .action-row button:last-child',
  ]),
  ofAccount(
    'text',
    answer(
      shown([{ playbook: 'win-back', occasion: 'segment/stopped-using/1' }], {
        ...defaultPolicy,
      }),
    ),
    ['[data-task="write"] .play-more', '[data-task="write"] .action-row button'],
  ),
  ofAccount('none', answer([])),
  ofAccount('start', answer([]), ['.play-foot button']),
  ofAccount('reading', { 'read-plays': never }),
  ofAccount('failed', { 'read-plays': new Refusal('failed') }),
  ofAccount(
    'all-done',
    answer(
      shown([
        {},
        ...['escalate', 'investigate', 'address', 'convey'].map((task) => ended(task)),
        ended('follow-up', 'skipped', {
          reason: 'The customer does not want to talk about it any more. 🙏 שלום',
        }),
      ]),
    ),
    ['.play-foot button:last-child', '.play-head', '[data-task="follow-up"] .play-more'],
  ),
  ofAccount('of-unknown-policy', answer(shown(running), { unknown: ['quarterly-call', 'gift-basket'] })),
  ofAccount('forty-tasks', {
    ...answer(
      shown(
        [
          { playbook: 'migration', occasion: 'asked/2026-03-02', at: NOW - 30 * DAY },
          ...['task-0', 'task-1'].map((task) =>
            ended(task, 'done', { playbook: 'migration', occasion: 'asked/2026-03-02' }),
          ),
        ],
        manyTasks,
      ),
    ),
    'read-panel': sampleAccountState({}),
  }),
  ofTicket(
    'of-ticket',
    answer([
      ...shown(
        [{ playbook: 'after-escalation', occasion: 'closed/acme.zendesk.com/4821/1', at: NOW - DAY }],
        defaultPolicy,
        true,
      ),
      ...shown(running),
    ]),
  ),
  ofTicket(
    'no-customer',
    answer(shown([{ playbook: 'address-quickly', occasion: 'escalated/x/1' }]), { customer: 'unknown' }),
  ),
];
