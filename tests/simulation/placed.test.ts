import { describe, expect, it } from 'vitest';
import { World } from './world';

describe('which anchor matched', () => {
  it('is kept per host and kind, the last one with its moment', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = maya.openTab('https://acme.zendesk.com/agent/tickets/4821');
    const say = (candidate: string) =>
      maya.fromTab(tab, 'placed', { host: 'zendesk', candidates: { ticket: candidate } });
    expect(await say('none')).toEqual({ ok: true, answer: {} });
    await world.pass(1_000);
    await say('[data-test-id="omni-header-via-label"]');
    expect(maya.local.get('placed:zendesk/ticket')).toEqual({
      candidate: '[data-test-id="omni-header-via-label"]',
      at: world.now(),
    });
  });

  it('is not believed from a page of ours, nor of a kind nobody knows', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = maya.openTab('https://acme.zendesk.com/agent/tickets/4821');
    const placed = { host: 'zendesk', candidates: { ticket: 'none' } };
    expect(await maya.fromPage('placed', placed)).toMatchObject({ ok: false });
    expect(await maya.fromTab(tab, 'placed', { ...placed, candidates: { secret: 'none' } })).toMatchObject({
      ok: false,
    });
    expect(maya.local.get('placed:zendesk/ticket')).toBeUndefined();
  });
});
