import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { referenceFindings } from './reference-findings';

const play: Policy['playbooks'][number] = {
  id: 'save',
  name: 'Save the customer',
  starts: { on: 'segment', segment: 'many' },
  tasks: [{ id: 'call', text: 'Call them', role: 'cto', afterDays: 1, template: 'letter' }],
};
const letter: Policy['templates'][number] = {
  id: 'letter',
  name: 'Letter',
  kind: 'campaign',
  language: 'en',
  subject: null,
  body: 'Hello',
  campaign: { goal: 'Goal', targeting: 'All', segment: 'many' },
};
const many: Policy['segments'][number] = { id: 'many', name: 'Many', all: [{ kind: 'escalated' }] };
const [card] = defaultPolicy.healthCards;
const [trigger] = defaultPolicy.triggers;
if (card === undefined || trigger === undefined) throw new Error('The shipped policy has both.');
const base: Policy = {
  ...defaultPolicy,
  segments: [many],
  playbooks: [play],
  templates: [letter],
  healthCards: [card, { ...card, id: 'many', segment: 'many' }],
};
const task = (changes: Partial<(typeof play)['tasks'][number]>) => ({
  playbooks: [{ ...play, tasks: [{ id: 'call', text: 'Call them', role: null, afterDays: 1, ...changes }] }],
});

describe('segments, plays, texts and what names them', () => {
  test('what names only what there is, each id once, has no findings', () => {
    expect(referenceFindings(base)).toEqual([]);
    expect(referenceFindings(defaultPolicy)).toEqual([]);
  });

  test.each<[string, string, Partial<Policy>, string[]]>([
    ['twice', 'segments.1.id', { segments: [many, many] }, ['segment', 'Many']],
    ['twice', 'playbooks.1.id', { playbooks: [play, play] }, ['playbook', 'Save the customer']],
    [
      'twice',
      'playbooks.0.tasks.1.id',
      { playbooks: [{ ...play, tasks: [...play.tasks, ...play.tasks] }] },
      ['task', 'Save the customer', 'Call them'],
    ],
    ['twice', 'templates.1.id', { templates: [letter, letter] }, ['template', 'Letter']],
    [
      'unknown-reference',
      'playbooks.0.starts.segment',
      { playbooks: [{ ...play, starts: { on: 'every', segment: 'none', days: 30 } }] },
      ['playbook', 'Save the customer'],
    ],
    [
      'unknown-reference',
      'playbooks.0.tasks.0.role',
      task({ role: 'ceo' }),
      ['task', 'Save the customer', 'Call them'],
    ],
    [
      'unknown-reference',
      'playbooks.0.tasks.0.template',
      task({ template: 'card' }),
      ['task', 'Save the customer', 'Call them'],
    ],
    [
      'unknown-reference',
      'templates.0.campaign.segment',
      { templates: [{ ...letter, campaign: { goal: '', targeting: '', segment: 'none' } }] },
      ['template', 'Letter'],
    ],
    [
      'unknown-reference',
      'healthCards.1.segment',
      { healthCards: [card, { ...card, id: 'other', segment: 'none' }] },
      ['health_card', 'All customers'],
    ],
    [
      'twice',
      'frontline.1.id',
      { frontline: [...defaultPolicy.frontline, ...defaultPolicy.frontline] },
      ['frontline', 'Refund up to 50'],
    ],
    [
      'twice',
      'approvals.1.issueType',
      { approvals: [...defaultPolicy.approvals, ...defaultPolicy.approvals] },
      ['approval', 'Approval request'],
    ],
    [
      'unknown-reference',
      'triggers.0.toLevel',
      { triggers: [{ ...trigger, id: 'mine', toLevel: 'board' }] },
      ['trigger', 'mine'],
    ],
  ])('%s at %s', (rule, path, changes, [key, ...texts]) => {
    const found = referenceFindings({ ...base, ...changes });
    expect(found.map((one) => [one.severity, one.rule, one.path.join('.')])).toContainEqual([
      'error',
      rule,
      path,
    ]);
    expect(found.find((one) => one.path.join('.') === path)?.place).toEqual({
      key: `lint_place_${key}`,
      values: texts.map((text) => ({ kind: 'text', text })),
    });
  });

  test('nothing named refers to nothing: a task without a text, a campaign for everybody, a play a person starts', () => {
    expect(
      referenceFindings({
        ...base,
        segments: [],
        healthCards: [card],
        playbooks: [{ ...play, starts: { on: 'asked' } }],
        templates: [{ ...letter, campaign: { goal: '', targeting: '', segment: null } }],
      }),
    ).toEqual([]);
  });
});
