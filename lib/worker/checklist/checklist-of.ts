import type { Checklist } from '../../domain/model/checklist';
import type { ChecklistStep } from '../../domain/model/checklist-step';
import { hasHistory } from '../../pull/history/has-history';
import { byNeed } from '../my-queue/by-need';
import { myTickets } from '../my-queue/my-tickets';
import { workTicketOf } from '../my-queue/work-ticket-of';
import type { WorkerTools } from '../worker-tools';

/** The first steps: what is done, and with what the others can be done. */
export async function checklistOf(tools: WorkerTools, done: readonly ChecklistStep[]): Promise<Checklist> {
  const readings = await tools.history.readings();
  const now = tools.now();
  const [first] = (await myTickets(tools)).map(workTicketOf).sort((a, b) => byNeed(a, b, now));
  return {
    done: [...done],
    accounts: (await tools.accounts.all()).map(({ host, account }) => ({
      ...{ host, account },
      past: hasHistory(host) ? (readings.find((reading) => reading.account === account) ?? null) : 'none',
    })),
    ticket: first?.ref ?? null,
  };
}
