import { expect, test } from 'vitest';
import { formOfDeed } from './form-of-deed';

test.each([
  ['escalated', 'level-2', 'escalate'],
  ['escalated', 'level-3', 'jump'],
  ['lowered', 'level-1', 'lower'],
  ['held', 'level-1', 'hold'],
  ['asked', 'level-1', 'ask-approval'],
  ['denied', 'level-1', 'deny'],
  ['acknowledged', 'level-1', null],
  ['replied', 'level-1', null],
] as const)('%s at %s was typed in: %s', (deed, levelId, form) => {
  expect(formOfDeed({ deed, levelId }, 'level-2')).toBe(form);
});
