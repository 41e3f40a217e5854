import type { ChecklistStep } from '../../domain/model/checklist-step';
import { PaintRecord } from '../../domain/model/paint-record';
import { knownMe } from '../../pull/known-me';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

type Tools = Pick<WorkerTools, 'accounts' | 'copies' | 'history' | 'local' | 'outbox' | 'policies'>;

const Painted = PaintRecord.pick({ kind: true, seenKey: true });

/** Of the steps to begin with, those that what is kept shows to be done. That pop-ups are seen only a person can say. */
export async function stepsDone(tools: Tools): Promise<ChecklistStep[]> {
  const checks: [ChecklistStep, () => Promise<boolean>][] = [
    ['connect', () => isConnected(tools)],
    ['open', () => hasOpened(tools)],
    ['owner', async () => (await currentPolicy(tools)).roles.some(({ holders }) => holders.length > 0)],
    ['history', async () => (await tools.history.readings()).some(({ state }) => state === 'complete')],
    ['escalate', () => hasEscalated(tools)],
  ];
  const found = await Promise.all(checks.map(async ([step, check]) => ((await check()) ? [step] : [])));
  return found.flat();
}

async function isConnected(tools: Tools): Promise<boolean> {
  const accounts = await tools.accounts.all();
  const people = await Promise.all(accounts.map(({ account }) => knownMe(tools, account)));
  return people.some((me) => me !== null);
}

async function hasOpened({ local }: Tools): Promise<boolean> {
  return Object.values(await local.list('paint:')).some((value) => {
    const painted = Painted.safeParse(value).data;
    // A ticket that was opened has a log: a row of a list brings none.
    return painted?.kind === 'ticket' && painted.seenKey !== null;
  });
}

async function hasEscalated({ outbox }: Tools): Promise<boolean> {
  const rows = [...(await outbox.unfinished()), ...(await outbox.doneSince(0))];
  return rows.some(({ deed }) => deed === 'escalated');
}
