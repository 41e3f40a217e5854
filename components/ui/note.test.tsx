// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Note } from './note';

test.each([
  ['failed', 'alert'],
  ['waiting', null],
  ['news', null],
] as const)('a note that is %s has the role %s', async (tone, role) => {
  const page = await mount(<Note tone={tone}>words</Note>);
  expect(page.container.querySelector('.note')?.getAttribute('role')).toBe(role);
});
