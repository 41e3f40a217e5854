import { describe, expect, it } from 'vitest';
import { HostSlaPolicy } from '../../lib/domain/model/host-sla-policy';
import { targetsOfHost } from '../../lib/domain/sla/targets-of-host';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;

async function known(user: string) {
  const world = new World();
  const browser = world.browser(user);
  await browser.openTicket(TICKET);
  const policies = async () => {
    const reply = browser.fromPage('read-sla-policies', { account: REF.account });
    await world.rest();
    return ((await reply) as { answer?: { policies: unknown } }).answer?.policies;
  };
  const asked = () =>
    world.sandbox.log.clientCalls().filter(({ path }) => path.includes('slas/policies')).length;
  return { world, browser, policies, asked };
}

describe('SLA policies of the host', () => {
  it('are shown to an administrator, asked for once in an hour, and lie sealed', async () => {
    const { world, browser, policies, asked } = await known('grace');
    const read = HostSlaPolicy.array().parse(await policies());
    expect(read.map(({ title, position }) => [title, position])).toEqual([
      ['Strategic', 1],
      ['Gold', 2],
      ['Silver', 3],
      ['Free', 4],
    ]);
    const [, gold] = read;
    if (gold === undefined) throw new Error('no second policy');
    const target = { metric: 'next_reply_time', priority: 'high', minutes: 154, businessHours: false };
    expect(gold.targets).toContainEqual(target);
    expect(targetsOfHost(gold).left.map(({ metric }) => metric)).toEqual(
      Array(4).fill('requester_wait_time'),
    );
    await policies();
    expect(asked()).toBe(1);
    // The shipped policy has a tier of that name of its own.
    const kept = [...browser.local].filter(([place]) => !place.startsWith('policy:'));
    expect(JSON.stringify(kept)).not.toContain('Strategic');
    await world.pass(61 * MINUTE);
    await policies();
    expect(asked()).toBe(2);
  });

  it('are not for agents, which is no failure and not asked again', async () => {
    const { world, policies, asked } = await known('maya');
    expect(await policies()).toBeNull();
    await world.pass(61 * MINUTE);
    expect(await policies()).toBeNull();
    expect(asked()).toBe(1);
  });
});
