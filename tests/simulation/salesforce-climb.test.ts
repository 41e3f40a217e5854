import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../lib/domain/model/policy';
import { SalesforceCase } from './salesforce-case';
import { withPolicy } from './with-policy';
import { World } from './world';

const MINUTE = 60_000;

async function opened(policy: Partial<Policy>, person = 'maya') {
  const world = new World();
  const browser = world.browser(person);
  withPolicy(browser, policy);
  return { world, salesforce: world.sandbox.salesforce, one: await SalesforceCase.open(world, browser) };
}

describe('a case whose limit ends while nobody does anything', { timeout: 120_000 }, () => {
  it('TR7: goes up by itself: one transaction, one task and one post for each step', async () => {
    const { world, salesforce, one } = await opened({ climbMode: 'act' });
    await one.name('priya');
    await one.name('ines', 'head-of-engineering');
    await one.escalate();
    await world.pass(65 * MINUTE);
    expect(one.markers).toEqual(['escalated 1/0', 'escalated 1/1']);
    expect(one.tasks).toHaveLength(2);
    expect(new Set(salesforce.feed(one.id).map(({ text }) => text)).size).toBe(
      salesforce.feed(one.id).length,
    );
    expect(salesforce.org.caseWrites.map(({ autoAssign }) => autoAssign)).toEqual(['FALSE', 'FALSE']);
    expect(one.browser.failures).toEqual([]);
  });

  it('refused by the org, it is said, and not tried every minute', async () => {
    const { world, salesforce, one } = await opened({ climbMode: 'act' });
    await one.escalate();
    salesforce.switches.validationRule = { sobject: 'Case', words: 'Not on a Monday.' };
    await world.pass(90 * MINUTE);
    expect(one.markers).toEqual(['escalated 1/0']);
    expect(salesforce.org.caseWrites.length).toBeLessThan(5);
    expect((await one.lastEntry())?.hostWords).toBe('Not on a Monday.');
  });
});

describe('CO10: the customer of a case is told by itself only where a rule may act', () => {
  it.each([
    ['act', 1],
    ['ask', 0],
  ] as const)('%s: %i', async (mode, replies) => {
    const triggers = defaultPolicy.triggers.map((trigger) => ({ ...trigger, mode }));
    const { world, salesforce, one } = await opened({ triggers });
    // Something has to fire on it.
    salesforce.customerWrites(one.id, 'This is the third time. We will cancel and call our lawyer.');
    await world.pass(2 * MINUTE);
    await one.show();
    await one.browser.fromPage('list-owners', { account: one.ref.account });
    await one.escalate({ owner: { personId: one.userId('priya'), kind: 'person' } });
    const before = one.comments.length;
    await world.pass(5 * MINUTE);
    const told = one.comments.slice(before - 1).filter(({ IsPublished }) => IsPublished === true);
    expect(told).toHaveLength(replies);
    for (const { CommentBody } of told)
      expect(CommentBody).toContain('Priya Raman is now personally responsible');
    expect(one.browser.failures).toEqual([]);
  });
});
