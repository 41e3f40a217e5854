import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../default-policy/default-policy';
import type { Policy } from '../../model/policy';
import { playbooks } from './playbooks';
import { templates } from './templates';

const NOW = Date.UTC(2026, 2, 2);
const play: Policy['playbooks'][number] = {
  id: 'play',
  name: 'Play',
  starts: { on: 'segment', segment: 'many' },
  tasks: [
    { id: 'one', text: 'First', role: 'cto', afterDays: 1, template: 'text' },
    { id: 'two', text: 'Second', role: null, afterDays: 1 },
  ],
};
const text: Policy['templates'][number] = {
  id: 'text',
  name: 'Text',
  kind: 'acknowledgement',
  language: 'en',
  subject: null,
  body: 'By [Next update]',
};
const segment: Policy['segments'][number] = { id: 'many', name: 'Many', all: [{ kind: 'escalated' }] };
const base: Policy = { ...defaultPolicy, playbooks: [play], templates: [text], segments: [segment] };
const said = (policy: Policy, rule = playbooks) =>
  rule(policy, NOW).map(({ rule: id, severity, path }) => [severity, id, path.join('.')]);
describe('plays', () => {
  test('what ships, and what names only what there is, is sound', () => {
    for (const policy of [defaultPolicy, base]) {
      expect(said(policy)).toEqual([]);
      expect(said(policy, templates)).toEqual([]);
    }
  });

  test('tasks out of order are a hint', () => {
    const [one, two] = play.tasks;
    if (one === undefined || two === undefined) throw new Error('no tasks');
    expect(said({ ...base, playbooks: [{ ...play, tasks: [one, { ...two, afterDays: 0 }] }] })).toEqual([
      ['hint', 'play-order', 'playbooks.0.tasks.1.afterDays'],
    ]);
  });
});

describe('texts', () => {
  const having = (change: Partial<typeof text>) =>
    said({ ...base, templates: [{ ...text, ...change }] }, templates);

  test('SB6: a name in brackets that nothing fills in is a hint, each once', () => {
    expect(having({ subject: '[Sky]', body: '[Sky] by [Next update]' })).toEqual([
      ['hint', 'template-placeholder', 'templates.0.body'],
    ]);
    expect(having({ language: 'de', body: '[Nächste Nachricht]' })).toEqual([]);
  });

  test('CO9: an acknowledgement without the next update is a hint', () => {
    expect(having({ body: 'We are sorry.' })).toEqual([
      ['hint', 'template-no-next-step', 'templates.0.body'],
    ]);
    expect(having({ kind: 'update', body: 'We are sorry.' })).toEqual([]);
  });
});
