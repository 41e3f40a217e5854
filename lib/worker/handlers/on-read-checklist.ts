import { ChecklistStep } from '../../domain/model/checklist-step';
import { readChecklist } from '../../messages/read-checklist';
import { hasHistory } from '../../pull/history/has-history';
import { KeptChecklist } from '../checklist/kept-checklist';
import { stepsDone } from '../checklist/steps-done';
import { handler } from '../handler';
import { byNeed } from '../my-queue/by-need';
import { myTickets } from '../my-queue/my-tickets';
import { workTicketOf } from '../my-queue/work-ticket-of';
import type { WorkerTools } from '../worker-tools';

/** What is still to be done to begin with. */
export const onReadChecklist = handler(readChecklist, async (tools) => {
  const kept = new KeptChecklist(tools);
  const before = await kept.get();
  if (before.dismissed || isAll(before.done)) return { checklist: null };
  const found = await stepsDone(tools);
  if (found.some((step) => !before.done.includes(step))) await kept.checkOff(found);
  const { done } = await kept.get();
  if (isAll(done)) return { checklist: null };
  return readChecklist.answer.parse({
    checklist: { done, accounts: await accountsOf(tools), ticket: await firstTicket(tools) },
  });
});

function isAll(done: readonly ChecklistStep[]): boolean {
  return ChecklistStep.options.every((step) => done.includes(step));
}

async function accountsOf(tools: WorkerTools) {
  const readings = await tools.history.readings();
  return (await tools.accounts.all()).map(({ host, account }) => ({
    ...{ host, account },
    past: hasHistory(host) ? (readings.find((reading) => reading.account === account) ?? null) : 'none',
  }));
}

async function firstTicket(tools: WorkerTools) {
  const now = tools.now();
  const [first] = (await myTickets(tools)).map(workTicketOf).sort((a, b) => byNeed(a, b, now));
  return first?.ref ?? null;
}
