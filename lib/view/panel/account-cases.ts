import type { AccountFacts } from '../../domain/model/account-facts';
import { isDone } from '../../domain/model/is-done';
import type { RecordRef } from '../../domain/model/record-ref';
import type { Tone } from '../band-look';

/** An open ticket or case of a customer, with what is left of the nearest of its clocks. */
export interface AccountCase {
  ref: RecordRef;
  subject: string | null;
  escalated: boolean;
  /** The level it is escalated to; `null` where that is not known, or it is not escalated. */
  levelId: string | null;
  /** `none` where no clock of it runs, `null` where none is known. */
  dueAt: number | 'none' | null;
  state: 'overdue' | 'near' | 'running' | 'none' | 'unknown';
  tone: Tone;
  shape: string;
}

const LOOKS = {
  overdue: { tone: 'critical', shape: '■' },
  near: { tone: 'high', shape: '▲' },
  running: { tone: 'low', shape: '●' },
  none: { tone: 'unknown', shape: '–' },
  unknown: { tone: 'unknown', shape: '?' },
} as const;

/**
 * The open records of a customer on both hosts, each once: the escalated ones first, then the nearest deadline, those without a known
 * one last. What has an unknown status may be open.
 * @param warningMinutes so long before it is due a clock counts as near
 */
export function accountCases(
  { account, tickets, twin }: Pick<AccountFacts, 'account' | 'tickets' | 'twin'>,
  warningMinutes: number,
  now: number,
): AccountCase[] {
  const halves = [
    { ref: account.ref, list: tickets },
    ...(twin === null || twin === 'none' ? [] : [{ ref: twin.account.ref, list: twin.tickets }]),
  ];
  return halves
    .flatMap(({ ref: { host, account: place }, list }) =>
      (list?.tickets ?? [])
        .filter(({ status }) => !isDone(status))
        .map(({ id, subject, escalated, levelId, dueAt = null }): AccountCase => {
          const state = stateOf(dueAt, warningMinutes, now);
          return {
            ...{ ref: { host, account: place, kind: 'ticket', id }, subject, dueAt, state },
            ...{ escalated: escalated === true || levelId !== null, levelId },
            ...LOOKS[state],
          };
        }),
    )
    .sort((a, b) => Number(b.escalated) - Number(a.escalated) || momentOf(a) - momentOf(b));
}

/** What has no deadline comes after what has one. */
function momentOf({ dueAt }: AccountCase): number {
  return typeof dueAt === 'number' ? dueAt : Number.MAX_SAFE_INTEGER;
}

function stateOf(dueAt: AccountCase['dueAt'], warningMinutes: number, now: number): AccountCase['state'] {
  if (dueAt === null) return 'unknown';
  if (dueAt === 'none') return 'none';
  if (dueAt <= now) return 'overdue';
  return dueAt - now <= warningMinutes * 60_000 ? 'near' : 'running';
}
