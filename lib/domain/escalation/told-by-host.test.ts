import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import { at } from './__fixtures__/at';
import { notEscalated } from './not-escalated';
import { planEscalate } from './plan-escalate';
import { toldByHost } from './told-by-host';

const NONE = notEscalated(policy, 1);

function told(
  channels: ('pop-up' | 'host' | 'side-conversation')[],
  assignTo: 'person' | 'group' = 'person',
) {
  const on = { ...policy, levels: policy.levels.map((level) => ({ ...level, channels })) };
  const owner = { personId: assignTo === 'group' ? '77' : 'priya', kind: assignTo };
  const plan = planEscalate(facts(), NONE, on, at('09:30'), { owner });
  return toldByHost(plan, facts(), NONE, on, at('09:30'));
}

describe('who is mentioned where the host does not tell its assignees', () => {
  test.each([
    ['pop-up', ['pop-up']],
    ['host', ['host']],
    ['side-conversation', ['side-conversation']],
  ] as const)('whoever gets the ticket, once, whatever the channel: %s', (_, channels) => {
    const { mentioned } = told([...channels]);
    expect(mentioned.filter((id) => id === 'priya')).toEqual(['priya']);
  });

  test('all others whom the host tells by itself or by mail, and nobody for a group', () => {
    const { followers, mailed, mentioned } = told(['host']);
    expect(mentioned).toEqual(expect.arrayContaining([...followers, ...mailed]));
    expect(told(['pop-up'], 'group').mentioned).not.toContain('77');
  });

  test('nobody of a transition that opens no level', () => {
    const plan = planEscalate(facts(), NONE, policy, at('09:30'));
    const held = { ...plan, event: { ...plan.event, deed: 'held' as const } };
    expect(toldByHost(held, facts(), NONE, policy, at('09:30')).mentioned).toEqual([]);
  });
});
