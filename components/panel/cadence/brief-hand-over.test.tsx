// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { briefPrints } from '../../../lib/domain/escalation/brief-prints';
import type { BriefPart } from '../../../lib/domain/model/brief-part';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { BriefHandOver } from './brief-hand-over';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({
  answers: new Map<string, unknown>(),
  asked: [] as Asked[],
}));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name);
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'failed' });
    return answer;
  },
}));

const instant = (key: string, at: number) => ({
  key: `plays_brief_${key}`,
  values: [{ kind: 'instant' as const, instant: at }],
});
const PARTS: BriefPart[] = [
  {
    id: 'timeline',
    lines: [
      { id: 'timeline/opened', sentence: instant('opened', NOW - 86_400_000) },
      { id: 'timeline/replied', sentence: instant('replied', NOW - 60_000) },
    ],
  },
  { id: 'health', lines: [{ id: 'health/score', sentence: { key: 'plays_brief_unknown', values: [] } }] },
];
const target = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' } as const;

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.answers.clear();
  worker.answers.set('read-brief', { parts: PARTS });
  worker.answers.set('list-owners', {
    owners: [
      { id: '9002', name: 'Priya Raman', role: 'agent' },
      { id: '9003', name: 'Jonas Weber', role: 'agent' },
      { id: '300', name: 'Platform team', role: 'group' },
    ],
  });
  worker.answers.set('deed', { outcome: 'queued', rowId: 'row-1' });
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

async function open() {
  const page = await mount(
    <Page>
      <BriefHandOver
        target={target}
        seenKey="acme.zendesk.com/4821/1/1"
        ownerId="9002"
        tell={() => undefined}
        onCancel={() => undefined}
      />
    </Page>,
  );
  await page.pass(1_000);
  const click = (selector: string) =>
    act(async () => page.container.querySelector<HTMLElement>(selector)?.click());
  return {
    ...page,
    click,
    choose: async () => {
      await click('[role="option"]');
      await page.pass(5);
    },
    offered: () => worker.asked.filter(({ name }) => name === 'deed').map(({ request }) => request.wish),
    lines: () =>
      [...page.container.querySelectorAll('.brief-line')].map(({ firstChild }) => firstChild?.textContent),
  };
}

test('acceptance 4.12: offered with what was looked over, to a person and not to who has it', async () => {
  const page = await open();
  const options = [...page.container.querySelectorAll('[role="option"]')].map(
    ({ textContent }) => textContent,
  );
  expect(options).toEqual([expect.stringContaining('Jonas Weber')]);
  expect(page.button('Offer with this brief').getAttribute('aria-disabled')).toBe('true');
  await page.choose();
  await page.press('Offer with this brief', 2);
  expect(page.offered()).toEqual([
    { deed: 'offered', to: '9003', brief: { leftOut: [], seen: briefPrints(PARTS) } },
  ]);
});

test('acceptance 4.12: a part is left out, a line is struck out and put back; with nothing left it is offered plainly', async () => {
  const page = await open();
  await page.choose();
  const [timeline, health] = page.container.querySelectorAll<HTMLInputElement>('[type="checkbox"]');
  await act(async () => health?.click());
  await page.click('[aria-label^="Leave out: We last replied"]');
  expect(page.container.querySelector('s')?.textContent).toContain('We last replied');
  await page.press('Offer with this brief');
  const [first] = PARTS.flatMap(({ lines }) => lines);
  if (first === undefined) throw new Error('a line');
  expect(page.offered()).toEqual([
    {
      deed: 'offered',
      to: '9003',
      brief: {
        leftOut: ['health', 'timeline/replied'],
        seen: briefPrints([{ id: 'timeline', lines: [first] }]),
      },
    },
  ]);
  await page.click('[aria-label^="Put back: We last replied"]');
  expect(page.container.querySelector('s')).toBeNull();
  await act(async () => timeline?.click());
  expect(page.text()).toContain('Nothing of the brief goes into the note.');
  await page.press('Offer without a brief');
  expect(page.offered().at(-1)).toEqual({ deed: 'offered', to: '9003' });
});

test('acceptance 4.12: where it cannot be put together the hand-over is possible all the same', async () => {
  worker.answers.delete('read-brief');
  const page = await open();
  expect(page.text()).toContain('The brief could not be put together.');
  await page.choose();
  await page.press('Offer without a brief');
  expect(page.offered()).toEqual([{ deed: 'offered', to: '9003' }]);
});

test('acceptance 4.12: copied is what is not left out, with its dates', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  const page = await open();
  await page.click('[aria-label^="Leave out: Opened"]');
  await page.press('Copy');
  expect(written).toHaveBeenCalledWith(
    expect.stringMatching(/^Timeline:\n• We last replied .*2026.*\n\nHealth of the customer:\n• Unknown$/),
  );
  expect(page.text()).toContain('The brief is copied.');
  expect(page.offered()).toEqual([]);
});
