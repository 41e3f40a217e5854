// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Assessment } from '../../../lib/domain/model/assessment';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { sampleAssessment } from '../__fixtures__/sample-assessment';
import { useBreachTold } from './use-breach-told';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

let move: (now: number) => void = () => {};
function Clock({ assessment, from }: { assessment: Assessment; from: number }) {
  const [now, setNow] = useState(from);
  move = setNow;
  useBreachTold(assessment, now);
  return null;
}

async function told(from: number, ...moments: number[]): Promise<string | null | undefined> {
  const page = await mount(
    <Page>
      <Clock assessment={sampleAssessment()} from={from} />
    </Page>,
  );
  for (const moment of moments) await act(async () => move(moment));
  return page.container.querySelector('[role="alert"]')?.textContent;
}
const DUE = sampleAssessment().nearestClock?.dueAt ?? 0;

test('a breach that is seen interrupts, once it is there', async () => {
  expect(await told(DUE - 1_000, DUE - 1)).toBe('');
  expect(await told(DUE - 1_000, DUE, DUE + 1_000)).toBe('Breached: Next reply');
});

test('what was over before one looked says nothing', async () => {
  expect(await told(DUE + 1_000, DUE + 2_000)).toBe('');
});
