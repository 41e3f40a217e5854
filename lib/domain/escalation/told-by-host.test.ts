import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import { Channel } from '../model/channel';
import { at } from './__fixtures__/at';
import { notEscalated } from './not-escalated';
import { planEscalate } from './plan-escalate';
import { toldByHost } from './told-by-host';

const NONE = notEscalated(policy, 1);

function told(first: Channel, assignTo: 'person' | 'group' = 'person') {
  const channels = { first, fallback: 'none' as const };
  const on = { ...policy, levels: policy.levels.map((level) => ({ ...level, channels })) };
  const owner = { personId: assignTo === 'group' ? '77' : 'priya', kind: assignTo };
  const plan = planEscalate(facts(), NONE, on, at('09:30'), { owner });
  return toldByHost(plan, facts(), NONE, on, at('09:30'));
}

describe('who is mentioned where the host does not tell its assignees', () => {
  test.each(Channel.options)('whoever gets the ticket, once, whatever the channel: %s', (channel) => {
    expect(told(channel).mentioned.filter((id) => id === 'priya')).toEqual(['priya']);
  });

  test('all others whom the host tells by itself or by mail, and no group', () => {
    const byHost = told('host');
    expect(byHost.followers).not.toContain('priya');
    expect(byHost.mentioned).toEqual(['priya', ...byHost.followers]);
    const byMail = told('side-conversation');
    expect(byMail.mentioned).toEqual(['priya', ...byMail.mailed.filter((id) => id !== 'priya')]);
    expect(told('pop-up', 'group').mentioned).toEqual([]);
  });

  test('whoever is offered a hand-over, and nobody else', () => {
    const plan = planEscalate(facts(), NONE, policy, at('09:30'));
    const offered = {
      ...plan,
      assign: null,
      event: { ...plan.event, deed: 'offered' as const, to: 'kwame' },
    };
    const told = toldByHost(offered, facts(), NONE, policy, at('09:30'));
    expect(told).toEqual({ followers: ['kwame'], mailed: [], mentioned: ['kwame'] });
  });

  test('nobody of a transition that opens no level', () => {
    const plan = planEscalate(facts(), NONE, policy, at('09:30'));
    const held = { ...plan, event: { ...plan.event, deed: 'held' as const } };
    expect(toldByHost(held, facts(), NONE, policy, at('09:30')).mentioned).toEqual([]);
  });
});
