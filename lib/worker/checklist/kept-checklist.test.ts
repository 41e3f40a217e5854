import { expect, test } from 'vitest';
import { inTurn } from '../../cache/__fixtures__/in-turn';
import { memoryStore } from '../../cache/__fixtures__/memory-store';
import { KeptChecklist } from './kept-checklist';

test('put away while a step is found to be done: both stay', async () => {
  const kept = new KeptChecklist({ local: memoryStore(), exclusively: inTurn() });
  await Promise.all([kept.checkOff(['open']), kept.dismiss(), kept.checkOff(['connect'])]);
  expect(await kept.get()).toEqual({ done: ['open', 'connect'], dismissed: true });
});
