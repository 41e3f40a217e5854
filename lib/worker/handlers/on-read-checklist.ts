import { ChecklistStep } from '../../domain/model/checklist-step';
import { readChecklist } from '../../messages/read-checklist';
import { checklistOf } from '../checklist/checklist-of';
import { KeptChecklist } from '../checklist/kept-checklist';
import { stepsDone } from '../checklist/steps-done';
import { handler } from '../handler';

/** What is still to be done to begin with. */
export const onReadChecklist = handler(readChecklist, async (tools) => {
  const kept = new KeptChecklist(tools);
  const before = await kept.get();
  if (before.dismissed || isAll(before.done)) return { checklist: null };
  const found = await stepsDone(tools);
  if (found.some((step) => !before.done.includes(step))) await kept.checkOff(found);
  const { done } = await kept.get();
  if (isAll(done)) return { checklist: null };
  return readChecklist.answer.parse({ checklist: await checklistOf(tools, done) });
});

function isAll(done: readonly ChecklistStep[]): boolean {
  return ChecklistStep.options.every((step) => done.includes(step));
}
