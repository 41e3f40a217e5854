// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SlaClock } from '../../../lib/domain/model/sla-clock';
import { explainClock } from '../../../lib/domain/sla/explain-clock';
import { ask } from '../../../lib/platform/ask';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { office } from '../__fixtures__/office';
import { staffedPolicy } from '../__fixtures__/staffed-policy';
import { stateOf } from '../__fixtures__/state-of';
import { ClocksSection } from './clocks-section';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));
const MINUTE = 60_000;
const clock: SlaClock = {
  metric: 'next_reply_time',
  label: 'Gold support',
  stage: 'active',
  dueAt: NOW + 24 * MINUTE,
  startedAt: Date.parse('2026-03-02T11:42:00Z'),
  targetMinutes: 120,
  businessHours: true,
};
const told = (host = [clock]) => ({
  host: host.map((one) =>
    explainClock(one, { history: null, hostCalendars: [office], policyCalendars: [] }, NOW),
  ),
  own: [] as ReturnType<typeof explainClock>[],
  problem: null,
});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.mocked(ask).mockReset().mockResolvedValue(told());
});
afterEach(() => {
  vi.useRealTimers();
});

async function draw(
  policy = staffedPolicy(),
  clocks: SlaClock[] | null = [clock],
  locale: 'en' | 'de' = 'en',
) {
  const { record } = stateOf(policy, { clocks });
  if (record.kind !== 'ticket' || record.facts === null || record.assessment === null)
    throw new Error('ticket');
  const page = await mount(
    <Page locale={locale}>
      <ClocksSection assessment={record.assessment} facts={record.facts} policy={policy} now={NOW} />
    </Page>,
  );
  const due = () => {
    const button = page.container.querySelector<HTMLButtonElement>('.clock-words');
    if (button === null) throw new Error('no clock');
    return button;
  };
  const explainer = () => page.container.querySelector('.clock-explainer')?.textContent ?? null;
  const point = async (name: string, pointerType: string, at: Element = due()) => {
    await act(async () => {
      at.dispatchEvent(Object.assign(new MouseEvent(name, { bubbles: true }), { pointerType }));
    });
    await page.pass(300);
    await page.pass(5);
  };
  return { ...page, due, explainer, point };
}

describe('the clock explainer (acceptance 4.15)', () => {
  test('asks only once somebody looks, and tells stretches and sum', async () => {
    const page = await draw();
    expect(ask).not.toHaveBeenCalled();
    expect(page.due().getAttribute('aria-expanded')).toBe('false');
    await page.press('24 min left');
    expect(ask).toHaveBeenCalledTimes(1);
    expect(page.due().getAttribute('aria-expanded')).toBe('true');
    expect(page.explainer()).toContain('1 h 36 min counted of 2 h');
    expect(page.explainer()).toContain('lunch 12:00 PM – 1:00 PM1 h');
    expect(page.explainer()).toContain('1 h 36 min counted + 1 h closed = 2 h 36 min since 11:42 AM');
    expect(page.explainer()).toContain('From now until it is due');
    expect(page.explainer()).toContain('Counted by the hours “Hamburg office”.');
    await page.press('24 min left');
    expect(page.explainer()).toBeNull();
  });

  test('opens under the mouse, stays with a press, and closes with Escape', async () => {
    const page = await draw();
    await page.point('pointerover', 'mouse');
    expect(page.explainer()).toContain('counted of');
    await page.point('pointerout', 'mouse', page.container.querySelector('.clock') ?? page.due());
    expect(page.explainer()).toBeNull();
    await page.press('24 min left');
    await page.point('pointerout', 'mouse', page.container.querySelector('.clock') ?? page.due());
    expect(page.explainer()).not.toBeNull();
    await act(async () => {
      page.due().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(page.explainer()).toBeNull();
  });

  test('a finger does not hover', async () => {
    const page = await draw();
    await page.point('pointerover', 'touch');
    expect(page.explainer()).toBeNull();
  });

  test('says why it cannot be told, and never a sum', async () => {
    const paused = { ...clock, stage: 'paused' as const, dueAt: null };
    vi.mocked(ask).mockResolvedValue({ ...told([paused]), problem: 'offline' });
    const page = await draw(staffedPolicy(), [paused]);
    await page.press('paused');
    expect(page.explainer()).toContain('What happened to this ticket could not be read in full');
    expect(page.explainer()).toContain('Reason: Cannot reach Zendesk.');
    expect(page.explainer()).not.toContain('counted of');
    await page.press('Try again');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('a worker that does not answer is said, and asked again', async () => {
    vi.mocked(ask).mockRejectedValue(new Error('gone'));
    const page = await draw();
    await page.press('24 min left');
    expect(page.explainer()).toContain('Adding up');
    await page.pass(2000);
    expect(page.explainer()).toContain('Where the time went could not be told just now.');
  });

  test('a clock that moved since is not explained by its old self', async () => {
    vi.mocked(ask).mockResolvedValue(told([{ ...clock, dueAt: NOW + 90 * MINUTE }]));
    const page = await draw();
    await page.press('24 min left');
    expect(page.explainer()).not.toContain('counted of');
  });
});

describe('the clocks', () => {
  test('name whose they are: the host’s, and our own targets at once where the policy has any', async () => {
    const [own] = told([{ ...clock, label: 'Promise' }]).host;
    if (own === undefined) throw new Error('one clock');
    vi.mocked(ask).mockResolvedValue({ ...told([]), own: [own] });
    const target = {
      ...{ name: 'Promise', metric: 'next_reply' as const, tiers: 'any' as const, minutes: 60 },
      ...{ calendar: 'office', priorities: ['high' as const], pausedIn: [], warnings: [] },
    };
    const page = await draw(staffedPolicy({ slaTargets: [target] }), []);
    await page.pass(5);
    expect(page.text()).toContain('our target: Promise');
    expect(page.text()).not.toContain('by Zendesk');
    expect((await draw()).text()).toContain('by Zendesk');
  });

  test('none and unknown are two things', async () => {
    expect((await draw(staffedPolicy(), [])).text()).toContain('This ticket has no SLA clock.');
    expect((await draw(staffedPolicy(), null)).text()).toContain('The SLA clocks are not known.');
  });
});
