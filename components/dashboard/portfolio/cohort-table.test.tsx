// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { CohortTable } from './cohort-table';

beforeEach(() => {
  vi.useFakeTimers();
});

const USAGE = [{ name: 'heavy', count: 2, score: 7.1, money: 1000 }];
const TIER = [{ name: 'Gold', count: 1, score: 8, money: 500 }];

test('rows of the former division keep their names and cannot be chosen, until the new ones are there', async () => {
  const onChoose = vi.fn();
  const table = (madeBy: 'usage' | 'tier', cohorts: typeof USAGE) => (
    <Page>
      <CohortTable
        cohorts={cohorts}
        madeBy={madeBy}
        by="tier"
        chosen={null}
        onBy={() => undefined}
        onChoose={onChoose}
      />
    </Page>
  );
  const page = await mount(table('usage', USAGE));
  const row = () => page.container.querySelector<HTMLButtonElement>('tbody button');
  expect(row()?.textContent).toBe('Heavy use');
  row()?.click();
  expect(onChoose).not.toHaveBeenCalled();
  expect(page.container.querySelector('table')?.getAttribute('aria-busy')).toBe('true');
  await page.draw(table('tier', TIER));
  expect(row()?.textContent).toBe('Gold');
  expect(page.container.querySelector('table')?.getAttribute('aria-busy')).toBe('false');
  row()?.click();
  expect(onChoose).toHaveBeenCalledWith('Gold');
});
