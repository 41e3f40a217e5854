import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../lib/domain/model/policy';
import type { PanelState } from '../../lib/messages/panel-state';
import type { previewHealth } from '../../lib/messages/preview-health';
import { World } from './world';

type Preview = ReturnType<(typeof previewHealth)['answer']['parse']>;

const [card] = defaultPolicy.healthCards;
const weighing = (weights: Readonly<Record<string, number>>): Policy => ({
  ...defaultPolicy,
  version: 'draft',
  healthCards: defaultPolicy.healthCards.map((one) => ({
    ...one,
    metrics: one.metrics.map((metric) => ({ ...metric, weightPercent: weights[metric.metric] ?? 0 })),
  })),
});

describe('a health card tried on a customer', () => {
  it('A-T2: says the score in force as the panel says it, the draft beside it, and nothing where the weights are not 100 %', async () => {
    const world = new World();
    const tom = world.browser('tom');
    const seeded = world.sandbox.seed.accounts.find(({ key }) => key === 'northwind-logistics');
    const ref = {
      ...{ host: 'zendesk', account: 'acme.zendesk.com', kind: 'account' },
      id: String(seeded?.zendeskId),
    };
    const preview = async (policy: Policy) => tom.fromPage('preview-health', { ref, policy });
    expect(await tom.fromPage('list-preview-customers', {})).toEqual({ ok: true, answer: { customers: [] } });
    expect(await preview(defaultPolicy)).toMatchObject({ ok: false });

    const tab = tom.openTab(`https://acme.zendesk.com/${ref.id}`);
    const records = [{ kind: 'account', id: ref.id }];
    const { host, account } = ref;
    void tom.fromTab(tab, 'visible', { host, account, pageHost: account, records });
    await world.rest();
    const { answer: panel } = (await tom.fromPage('read-panel', { windowId: 1 })) as { answer: PanelState };
    const shown = panel.record.kind === 'account' ? panel.record.health : null;
    expect(await tom.fromPage('list-preview-customers', {})).toMatchObject({
      answer: { customers: [{ ref, name: expect.stringContaining('Northwind') }] },
    });

    const lighter = weighing({ usage: 20, support: 10, nps: 20, adoption: 50 });
    const { answer } = (await preview(lighter)) as { answer: Preview };
    expect(answer.before?.score).toBe(shown?.computed.score);
    expect(answer.before?.cardName).toBe(card?.name);
    expect(answer.after?.metrics.map(({ weightPercent }) => weightPercent)).toEqual([20, 10, 20, 50]);
    const broken = (await preview(weighing({ usage: 20, support: 40, nps: 20, adoption: 30 }))) as {
      answer: Preview;
    };
    expect(broken.answer.after).toBeNull();
    expect(broken.answer.before?.score).toBe(shown?.computed.score);
    // Trying changes nothing.
    const { answer: again } = (await tom.fromPage('read-panel', { windowId: 1 })) as { answer: PanelState };
    expect(again.record.kind === 'account' && again.record.health?.computed).toEqual(shown?.computed);
  });

  it('the bands of a draft cannot be counted before a past was read', async () => {
    const tom = new World().browser('tom');
    expect(await tom.fromPage('read-risk-volume', { policy: defaultPolicy })).toEqual({
      ok: true,
      answer: { state: 'no-history' },
    });
  });
});
