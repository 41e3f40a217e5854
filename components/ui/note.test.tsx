// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Note } from './note';

test.each([
  ['failed', 'alert', 'polite'],
  ['waiting', null, null],
  ['news', null, null],
] as const)('a note that is %s has the role %s and interrupts nobody', async (tone, role, live) => {
  const page = await mount(<Note tone={tone}>words</Note>);
  const note = page.container.querySelector('.note');
  expect([note?.getAttribute('role'), note?.getAttribute('aria-live')]).toEqual([role, live]);
});
