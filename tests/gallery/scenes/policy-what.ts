import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleValues } from '../../../components/policy/templates/sample-values';
import { newSetting } from '../../../components/policy/triggers/new-setting';
import { assessAccount } from '../../../lib/domain/assess-account';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { HealthCardError } from '../../../lib/domain/health/health-card-error';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { Policy } from '../../../lib/domain/model/policy';
import { triggerRules } from '../../../lib/domain/triggers/registry';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const DAY = 86_400_000;
const LONG = 'Wolfeschlegelsteinhausenbergerdorff 🚛 بنت الأندلس, länderübergreifende Störungen im Abgleich';

const northwind: AccountFacts['account']['ref'] = {
  host: 'salesforce',
  account: 'acme.my.salesforce.com',
  kind: 'account',
  id: '0015g00000Xy7ZzAAJ',
};
const measure = (value: number, previous: number | null = null) => ({ value, previous, asOf: NOW - DAY });
const facts: AccountFacts = {
  account: {
    ...{ ref: northwind, name: 'Northwind Logistics', externalId: null, tier: 'Enterprise' },
    measures: { usage: measure(690, 1000), adoption: measure(62), pulse: measure(8) },
  },
  tickets: {
    tickets: [0, 1, 2].map((index) => ({
      ...{
        id: String(4821 + index),
        subject: 'Trucks cannot sync since the update',
        status: 'open' as const,
      },
      ...{ createdAt: NOW - DAY, escalated: false, levelId: null },
    })),
    complete: true,
  },
  twin: 'none',
};
const told = (policy: Policy) => {
  try {
    const assessed = assessAccount(facts, policy, NOW);
    return { ...assessed, ...assessed.computed };
  } catch (error) {
    if (error instanceof HealthCardError) return null;
    throw error;
  }
};
const customers = [
  { ref: northwind, name: 'Northwind Logistics' },
  { ref: { ...northwind, host: 'zendesk', account: 'acme.zendesk.com', id: '509975' }, name: LONG.repeat(2) },
  { ref: { ...northwind, id: '0015g00000Xy7ZzAAK' }, name: null },
];
const volume = {
  ...{ state: 'known', looked: 1000, unknown: 38, all: 4120, days: 90 },
  numbers: Array.from({ length: 962 }, (_, index) => Math.round(100 * ((index % 97) / 97) ** 2.2)),
};
const answers = (policy: Policy, more: Scene['answers'] = {}): Scene['answers'] => ({
  'read-policy': {
    ...{ inForce: defaultPolicy, source: 'own', since: null, managedFindings: null, revision: 1 },
    draft: { policy, savedAt: NOW, basedOn: defaultPolicy.version },
  },
  'save-policy-draft': { revision: 2, savedAt: NOW },
  'read-risk-volume': volume,
  'list-preview-customers': { customers },
  'preview-health': (request: { policy: Policy }) => ({
    before: told(defaultPolicy),
    after: told(request.policy),
  }),
  ...more,
});
const managed = (policy: Policy): Scene['answers'] =>
  answers(policy, {
    'read-policy': {
      ...{ inForce: policy, source: 'managed', since: null, managedFindings: null, revision: 0, draft: null },
    },
  });

/** Names of ids, that stand as they are in every language. */
const IDS = [...defaultPolicy.triggers, ...defaultPolicy.templates].flatMap((one) =>
  Object.values(one).map(String),
);

/** What a preview fills in is in the text's language, not in the reader's. */
const SAMPLES = Object.values(sampleValues).flatMap((values) => Object.values(values));

const scene = (
  name: string,
  form: string,
  policy: Policy,
  press: readonly string[] = [],
  given: Scene['answers'] = answers(policy),
): Scene => ({
  ...{ name: `what-${name}`, page: 'settings', place: `policy/${form}`, now: NOW, answers: given, press },
  asItIs: [...IDS, ...SAMPLES, 'Wednesday', 'March', 'email', 'sent', 'replied'],
});

/** Opens the first entries of a list, and what is in them. */
const openAll = (count: number) =>
  Array.from({ length: count }, (_, index) => `.listed-list > li:nth-child(${index + 1}) .listed-open`);

const every: Policy = {
  ...defaultPolicy,
  triggers: [
    ...triggerRules.map(newSetting),
    ...defaultPolicy.triggers.slice(1, 2).map((setting) => ({ ...setting, id: 'several-for-gold' })),
    { rule: 'from-the-future', mode: 'ask', weight: 0, parameters: {} },
  ],
};
const combined: Policy = {
  ...defaultPolicy,
  combinations: [
    {
      ...{
        id: 'gold-in-trouble',
        name: 'A large customer in trouble',
        mode: 'ask',
        weight: 1.2,
        toLevel: 'level-2',
      },
      when: {
        all: [
          { rule: 'no-reply-in-time' },
          { any: [{ rule: 'negative-sentiment' }, { rule: 'expectation-gap' }] },
          {
            atLeast: 3,
            of: [{ rule: 'several-unresolved-tickets' }, { none: [{ rule: 'business-down' }] }],
          },
        ],
      },
    },
    { id: 'long', name: LONG.slice(0, 80), mode: 'suggest', weight: -1, when: { any: [{ rule: 'gone' }] } },
  ],
  peaks: [
    { name: 'Month end', when: { calendar: 'always' }, factor: 1.5 },
    { name: 'Go-live', when: { from: NOW, until: NOW - DAY }, factor: 2 },
  ],
};
const [card] = defaultPolicy.healthCards;
const cards: Policy = {
  ...defaultPolicy,
  healthCards: card
    ? [
        { ...card, metrics: card.metrics.map((one) => ({ ...one, weightPercent: 30 })) },
        { ...card, id: 'enterprise', name: LONG.slice(0, 80), segment: 'enterprise', model: 'worst' },
      ]
    : [],
};
const better: Policy = {
  ...defaultPolicy,
  healthCards: card
    ? [
        {
          ...card,
          metrics: [
            ...card.metrics.map((one) => ({ ...one, weightPercent: one.metric === 'support' ? 30 : 20 })),
            {
              metric: 'pulse',
              weightPercent: 10,
              points: [
                [0, 0],
                [10, 10],
              ],
              staleAfterDays: 60,
            },
          ],
        },
      ]
    : [],
};
const targets: Policy = {
  ...defaultPolicy,
  slaTargets: [
    {
      ...{ name: 'Gold, first reply', metric: 'first_reply', tiers: ['Gold', 'Strategic'], minutes: 60 },
      ...{ priorities: ['urgent', 'high'], calendar: 'always', pausedIn: ['pending'] },
      warnings: [{ percent: 75 }, { minutes: 10 }],
    },
    {
      ...{ name: LONG.slice(0, 60), metric: 'resolution', tiers: 'any', minutes: 2880 },
      ...{ priorities: ['urgent', 'high', 'normal', 'low'], calendar: 'gone', pausedIn: [], warnings: [] },
    },
  ],
};
const texts: Policy = {
  ...defaultPolicy,
  templates: defaultPolicy.templates.map((template, index) =>
    index === 0
      ? { ...template, name: LONG.slice(0, 80), body: `${template.body}\n\n[Something else]` }
      : template,
  ),
};
const bare: Policy = { ...defaultPolicy, templates: [], playbooks: [], segments: [] };
const plays: Policy = {
  ...defaultPolicy,
  playbooks: defaultPolicy.playbooks.map((play, index) =>
    index === 0 ? { ...play, tasks: [...play.tasks].reverse() } : play,
  ),
};
const groups: Policy = {
  ...defaultPolicy,
  segments: [
    ...defaultPolicy.segments,
    {
      ...{ id: 'odd', name: LONG.slice(0, 60) },
      all: [
        { kind: 'measure', metric: 'seats-used', from: 50, below: 10 },
        { kind: 'did-not', event: 'feature-used', days: 30 },
        { kind: 'value', atLeast: 100_000 },
        { kind: 'answered', survey: 'csat', days: 14 },
        { kind: 'likelihood', is: 'high' },
      ],
    },
  ],
};
const rule = (index: number) => `.rules > li:nth-child(${index}) .rule-head .button`;

export const policyWhatScenes: readonly Scene[] = [
  scene('triggers', 'triggers', defaultPolicy),
  scene('triggers-open', 'triggers', defaultPolicy, [rule(1), rule(6), rule(8)]),
  scene('triggers-every', 'triggers', every, [rule(3), rule(10), rule(11)]),
  scene('triggers-shown', 'triggers', every, [rule(1), rule(10)], managed(every)),
  scene('combinations', 'combinations', combined, openAll(1)),
  scene('combinations-none', 'combinations', defaultPolicy),
  scene('combinations-shown', 'combinations', combined, openAll(2), managed(combined)),
  scene('risk', 'risk', { ...defaultPolicy, risk: { ...defaultPolicy.risk, ordinaryPercent: 7 } }),
  scene('risk-wrong', 'risk', {
    ...defaultPolicy,
    risk: { ...defaultPolicy.risk, bands: { watch: 60, high: 40, critical: 80 } },
  }),
  scene(
    'risk-no-history',
    'risk',
    defaultPolicy,
    [],
    answers(defaultPolicy, { 'read-risk-volume': { state: 'no-history' } }),
  ),
  scene('risk-counting', 'risk', defaultPolicy, [], answers(defaultPolicy, { 'read-risk-volume': never })),
  scene(
    'risk-failed',
    'risk',
    defaultPolicy,
    [],
    answers(defaultPolicy, { 'read-risk-volume': new Refusal('failed') }),
  ),
  scene('risk-shown', 'risk', defaultPolicy, [], managed(defaultPolicy)),
  scene('health', 'health', better, [...openAll(1), '.card-metric:nth-child(1) .button']),
  scene('health-wrong', 'health', cards, openAll(2)),
  scene(
    'health-nobody',
    'health',
    defaultPolicy,
    [],
    answers(defaultPolicy, { 'list-preview-customers': { customers: [] } }),
  ),
  scene(
    'health-gone',
    'health',
    defaultPolicy,
    [],
    answers(defaultPolicy, { 'preview-health': new Refusal('unknown-account') }),
  ),
  scene('health-shown', 'health', better, openAll(1), managed(better)),
  scene('clocks', 'clocks', targets, openAll(1)),
  scene('clocks-none', 'clocks', defaultPolicy),
  scene('clocks-shown', 'clocks', targets, openAll(2), managed(targets)),
  scene('goals', 'goals', {
    ...defaultPolicy,
    goals: { ...defaultPolicy.goals, churnPercent: { low: 8, high: 7 } },
  }),
  scene('goals-shown', 'goals', defaultPolicy, [], managed(defaultPolicy)),
  scene('templates', 'templates', texts, openAll(1)),
  scene('templates-campaign', 'templates', defaultPolicy, [
    `.listed-list > li:nth-child(${defaultPolicy.templates.findIndex(({ kind }) => kind === 'campaign') + 1}) .listed-open`,
  ]),
  scene('templates-none', 'templates', bare),
  scene('templates-shown', 'templates', texts, openAll(1), managed(texts)),
  scene('playbooks', 'playbooks', plays, openAll(1)),
  scene('playbooks-none', 'playbooks', bare),
  scene('playbooks-shown', 'playbooks', plays, openAll(1), managed(plays)),
  scene('segments', 'segments', groups, [
    '.listed-list > li:nth-child(5) .listed-open',
    '.listed-list > li:nth-child(15) .listed-open',
    '.listed-list > li:nth-child(1) [data-remove]',
  ]),
  scene('segments-none', 'segments', bare),
  scene(
    'segments-shown',
    'segments',
    groups,
    ['.listed-list > li:nth-child(15) .listed-open'],
    managed(groups),
  ),
];
