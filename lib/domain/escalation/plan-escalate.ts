import { classify } from '../matrix/classify';
import { firstLevel } from '../matrix/first-level';
import { levelCalendar } from '../matrix/level-calendar';
import { limitLeft } from '../matrix/limit-left';
import { resolveOwner } from '../matrix/resolve-owner';
import { route } from '../matrix/route';
import { waitingStart } from '../matrix/waiting-start';
import type { Assessment } from '../model/assessment';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { transitionKey } from '../model/transition-key';
import { addBusinessTime } from '../time/add-business-time';
import { evaluate } from '../triggers/evaluate';
import { firedRules } from '../triggers/fired-rules';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { escalationTags } from './escalation-tags';
import { raisedPriority } from './raised-priority';

const MINUTE = 60_000;

type Cell = Policy['matrix'][number]['cells'][number];

/**
 * One step up, or to a given higher level. A first escalation goes at least to the level that a fork of the road or a rule
 * which fires names (acceptance A-T1, TR11); its key is the same whatever the level, so that two browsers that know unequally much
 * still make one. A level whose holders are all away is passed over at once, except the last one,
 * and except where the owner is given (design 4.6). A level that nobody is named for yet is not passed over (design 4.16).
 * @param policy the version frozen in the escalation, if it is one already
 * @param choice `owner`: who is to hold it, when the person who escalates has chosen. `fired`: the rules that may say how high a
 * first escalation goes; left out, all that fire
 * @throws EscalationRefused `ticket-closed`, `no-row`, `at-the-top`, `not-above`
 * @throws BusinessTimeError when the policy's calendar cannot tell the due moment
 */
export function planEscalate(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  choice: {
    toLevel?: string;
    owner?: { personId: string; kind: 'person' | 'group' };
    fired?: Assessment['fired'];
  } = {},
): EscalationPlan {
  const { ticket } = facts;
  if (isDone(ticket.status)) throw new EscalationRefused('ticket-closed');
  const way = route(facts, policy, state.row);
  const { row: rowId, cells: row } = way;
  if (row === null) throw new EscalationRefused('no-row');
  const escalated = state.status !== 'none';
  const from = escalated ? row.findIndex((cell) => cell.level === state.levelId) : 0;
  const next = () =>
    escalated ? from + 1 : firstLevel(way, choice.fired ?? firedRules(evaluate(policy, facts, now))).index;
  const skipped: EscalationPlan['skipped'] = [];
  for (let index = targetIndex(row, from, next, choice.toLevel); ; index++) {
    const cell = row[index];
    if (cell === undefined) throw new EscalationRefused('at-the-top');
    const { owner, reason } = resolveOwner(cell.role, policy, ticket.ref.account, now, facts.people, facts);
    if (owner === 'away' && reason !== null && choice.owner === undefined && index < row.length - 1) {
      skipped.push({ levelId: cell.level, reason });
      continue;
    }
    const holder = choice.owner ?? (typeof owner === 'string' ? null : owner);
    return {
      event: {
        key: transitionKey(ticket.ref, state.cycle, state.transitions),
        cycle: state.cycle,
        n: state.transitions,
        deed: 'escalated',
        levelId: cell.level,
        ownerId: holder?.personId ?? null,
        dueAt: dueAt(cell, row[from], facts, state, policy, now),
        policyVersion: policy.version,
        // Said only where a reader could not tell it from the ticket's own words.
        ...(rowId === classify({ ...facts, issueTypeOverride: null }, policy).row ? {} : { row: rowId }),
      },
      assign: holder === null ? null : { personId: holder.personId, kind: holder.kind },
      ownerReason: choice.owner === undefined ? reason : null,
      tags: escalationTags(ticket.tags, escalated ? state.levelId : null, cell.level),
      // What the host or a colleague has escalated already is taken up as it is.
      priority: !escalated && ticket.escalated === true ? null : raisedPriority(ticket.priority),
      skipped,
    };
  }
}

function targetIndex(
  row: readonly Cell[],
  from: number,
  next: () => number,
  toLevel: string | undefined,
): number {
  if (toLevel === undefined) {
    if (from === -1) throw new EscalationRefused('no-row');
    return next();
  }
  const target = row.findIndex((cell) => cell.level === toLevel);
  if (target === -1) throw new EscalationRefused('no-row');
  if (target <= from) throw new EscalationRefused('not-above');
  return target;
}

/** The level's limit from now on; where all limits count from the start, what is left of it, and never before now. */
function dueAt(
  cell: Cell,
  before: Cell | undefined,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): Instant | null {
  if (cell.limitMinutes === null) return null;
  const calendar = levelCalendar(cell.level, policy);
  if (policy.reading === 'since-open') {
    const start = state.status === 'none' ? waitingStart(facts) : null;
    if (start !== null) return Math.max(now, addBusinessTime(calendar, start, cell.limitMinutes * MINUTE));
    const left = limitLeft(cell, before, policy.reading) ?? 0;
    if (state.dueAt !== null) return Math.max(now, addBusinessTime(calendar, state.dueAt, left * MINUTE));
  }
  return addBusinessTime(calendar, now, cell.limitMinutes * MINUTE);
}
