import { expect, it } from 'vitest';
import { createSandbox } from './create-sandbox';

it('keeps what a test plants in one sandbox out of the next', () => {
  const first = createSandbox({}, () => ({}));
  for (const person of first.seed.people) person.name = 'planted';
  for (const account of first.seed.accounts) account.name = 'planted';
  const next = createSandbox({}, () => ({}));
  const names = [...next.seed.people, ...next.seed.accounts].map(({ name }) => name);
  expect(names).not.toContain('planted');
});
