// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { AtAGlance } from './at-a-glance';

async function said(knownUntil: number | null): Promise<string> {
  const page = await mount(
    <Page>
      <AtAGlance report={{ levels: [], issueTypes: [], indicators: [], knownUntil }} />
    </Page>,
  );
  return page.container.querySelector('.figure-glance')?.textContent ?? '';
}

test('while the past is still being read it is not said that nothing stands out, but why no goal is judged', async () => {
  expect(await said(null)).toContain('the past is still being read');
  expect(await said(null)).not.toContain('Nothing stands out');
  expect(await said(1)).toContain('Nothing stands out in this period.');
  expect(await said(1)).not.toContain('still being read');
});
