import type { History } from '../../domain/model/history';
import type { Policy } from '../../domain/model/policy';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { highestRisk } from '../../domain/replay/highest-risk';
import { inOrder } from '../../domain/replay/in-order';
import { indexHistory } from '../../domain/replay/index-history';
import { ClockError } from '../../domain/sla/clock-error';
import { BusinessTimeError } from '../../domain/time/business-time-error';
import type { readRiskVolume } from '../../messages/read-risk-volume';
import type { WorkerTools } from '../worker-tools';

type RiskVolume = ReturnType<(typeof readRiskVolume)['answer']['parse']>;

/** More are not looked at: the share of a thousand is known well enough, and the answer comes while somebody waits. */
const MOST = 1_000;
/** So many in one go, before other messages get their turn. */
const SLICE = 25;
const DAY = 86_400_000;
const DAYS = 90;

/** What a policy would have said of the tickets whose past was read: of each the highest number, by the engine that runs here. */
export async function riskVolume(
  tools: Pick<WorkerTools, 'history' | 'now'>,
  policy: Policy,
): Promise<RiskVolume> {
  const records: TicketRecord[] = [];
  let since = tools.now();
  let until = 0;
  for (const { account, knownUntil } of await tools.history.readings()) {
    if (knownUntil === null) continue;
    since = Math.min(since, knownUntil - DAYS * DAY);
    until = Math.max(until, knownUntil);
    for (const month of await tools.history.months(account))
      records.push(...(await tools.history.month(account, month)));
  }
  if (until === 0) return { state: 'no-history' };
  const history: History = inOrder({ until, tickets: records, accounts: [], people: [] });
  try {
    const index = indexHistory(history, policy);
    const lately = [...index.tickets.values()].filter(
      ({ openedAt }) => openedAt >= since && openedAt <= until,
    );
    const step = Math.max(1, Math.ceil(lately.length / MOST));
    const looked = lately.filter((_, place) => place % step === 0);
    const numbers: number[] = [];
    for (const [place, past] of looked.entries()) {
      const number = highestRisk(index, past, until);
      if (number !== null) numbers.push(number);
      if (place % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return {
      state: 'known',
      numbers,
      looked: looked.length,
      unknown: looked.length - numbers.length,
      all: lately.length,
      days: Math.max(1, (until - since) / DAY),
    };
  } catch (error) {
    if (error instanceof BusinessTimeError || error instanceof ClockError) return { state: 'bad-calendar' };
    throw error;
  }
}
