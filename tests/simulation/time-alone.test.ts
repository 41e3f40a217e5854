import { describe, expect, it } from 'vitest';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const reasons = (paint: { reasons: readonly { sentence: { key: string } }[] } | null) =>
  (paint?.reasons ?? []).map(({ sentence }) => sentence.key);

/** The customer's turn came just now. */
function justWritten({ sandbox }: World): void {
  sandbox.zendesk.agentReplies(TICKET, 'sofia', 'We are on it.');
  sandbox.zendesk.customerWrites(TICKET, 'And now?');
}

describe('TR7: a limit passes although nothing new is known', () => {
  it('the badge says so within a minute, never before, without a request of its own', async () => {
    const world = new World();
    const maya = world.browser('maya');
    justWritten(world);
    const waitsSince = world.now();
    await maya.openTicket(TICKET);
    expect(reasons(maya.paint(TICKET))).not.toContain('reason_no_reply_in_time');
    maya.stopWorker();
    await world.pass(60 * MINUTE - 1 - (world.now() - waitsSince));
    expect(reasons(maya.paint(TICKET))).not.toContain('reason_no_reply_in_time');
    const before = maya.paint(TICKET)?.number ?? 100;
    maya.stopWorker();
    await world.pass(MINUTE + 1);
    expect(reasons(maya.paint(TICKET))).toContain('reason_no_reply_in_time');
    expect(maya.paint(TICKET)?.number).toBeGreaterThan(before);
    expect(maya.failures).toEqual([]);
  });

  it('what nobody looks at any more is not computed', async () => {
    const world = new World();
    const sofia = world.browser('sofia');
    justWritten(world);
    const waited = () => [...sofia.session.keys()].filter((key) => key.startsWith('changes:'));
    const tab = await sofia.openTicket(TICKET);
    expect(waited()).toHaveLength(1);
    const account = 'acme.zendesk.com';
    void sofia.fromTab(tab, 'visible', { host: 'zendesk', account, pageHost: account, records: [] });
    await world.pass(61 * MINUTE);
    expect(waited()).toEqual([]);
  });
});
