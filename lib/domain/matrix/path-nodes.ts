import { countingEvents } from '../escalation/counting-events';
import type { Assessment } from '../model/assessment';
import type { Channel } from '../model/channel';
import type { EscalationGround } from '../model/escalation-ground';
import type { Instant } from '../model/instant';
import type { PathStep } from '../model/path-step';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { channelTo } from './channel-to';
import { holderOf } from './holder-of';
import { levelSentence } from './level-sentence';
import { matrixRow } from './matrix-row';
import type { Notice } from './notice';
import { noticesOfStep } from './notices-of-step';
import { type PathTone, pathTone } from './path-tone';
import { raciOf } from './raci-of';

type Cell = Policy['matrix'][number]['cells'][number];

/** One node of the flowchart: how it looks, and what a click on it shows (acceptance PO6, PO8). */
export interface PathNode
  extends Pick<PathStep, 'levelId' | 'levelName' | 'roleName' | 'state' | 'limitMinutes'> {
  look: PathTone;
  /** Who is reached, how, and how where that fails; `null` reaches nobody. */
  contact:
    | { personId: string; kind: 'person' | 'group'; channel: Channel | null; fallback: Channel | null }
    | 'nobody'
    | 'away';
  /** What leads here. `asked`: a rule that fired or a fork of the road. */
  triggers: { kind: 'ticket' | 'limit' | 'asked' | 'person'; sentence: Sentence }[];
  /** Why it was entered, as the log says; `null` where it was not, or the log does not say. */
  enteredBy: EscalationGround | null;
  /** Names of roles; `null` for a level that the matrix does not have for this ticket. */
  raci: { accountable: string; responsible: string[]; consulted: string[]; informed: string[] } | null;
  /** Who is told when it is reached. */
  notices: Notice[];
  /** Minutes by the clock until it is reached if nobody acts, rounded up; 0 when due. `null`: reached already, or at no known moment. */
  minutesTo: number | null;
  /** The same until the limit of the current level ends; `null` for all others and without a limit. */
  minutesLeft: number | null;
}

/**
 * The way up as the nodes of a flowchart, lowest level first: empty, or exactly one of them is `current`.
 * @param assessment whose path is drawn
 * @param policy the one it was assessed by
 * @throws BusinessTimeError when the policy forks by hours and its calendar cannot tell them
 */
export function pathNodes(
  assessment: Pick<Assessment, 'path' | 'suggestedLevel' | 'escalation'>,
  facts: TicketFacts,
  policy: Policy,
  now: Instant,
): PathNode[] {
  const { path, suggestedLevel, escalation } = assessment;
  const row = matrixRow(facts, escalation, policy) ?? [];
  return path.map((step) => {
    const index = row.findIndex(({ level }) => level === step.levelId);
    const cell = row[index];
    const { levelId, levelName, roleName, state, limitMinutes, owner } = step;
    const holder = typeof owner === 'string' ? null : owner;
    const last = index === row.length - 1;
    return {
      levelId,
      levelName,
      roleName,
      state,
      limitMinutes,
      look: pathTone(index, row.length),
      contact: typeof owner === 'string' ? owner : contactOf(owner, step, facts, policy),
      triggers: triggersOf(row, index, suggestedLevel, policy),
      enteredBy:
        state === 'passed' || state === 'current' ? groundOf(levelId, facts, assessment, policy) : null,
      raci: cell === undefined ? null : raciNames(cell, policy),
      notices:
        cell === undefined || index === 0
          ? []
          : noticesOfStep(cell, { owner: holder, last, waits: last && owner === 'away' }, facts, policy, now),
      minutesTo: minutesUntil(step.reachedAt, now),
      minutesLeft: minutesUntil(step.dueAt, now),
    };
  });
}

function contactOf(
  { personId, kind }: { personId: string; kind: 'person' | 'group' },
  { levelId }: PathStep,
  facts: TicketFacts,
  policy: Policy,
): PathNode['contact'] {
  const level = policy.levels.find(({ id }) => id === levelId);
  const channels = holderOf(personId, facts.ticket.ref.account, policy)?.channels;
  const channel = channelTo({ kind, channels }, level);
  const second = level?.channels?.fallback ?? 'host';
  const reached =
    second === 'none'
      ? null
      : channelTo({ kind, channels }, { channels: { first: second, fallback: 'none' } });
  return { personId, kind, channel, fallback: reached === channel ? null : reached };
}

function triggersOf(
  row: readonly Cell[],
  index: number,
  suggested: Assessment['suggestedLevel'],
  policy: Policy,
): PathNode['triggers'] {
  const cell = row[index];
  if (cell === undefined) return [];
  const below = row[index - 1];
  if (below === undefined) return [{ kind: 'ticket', sentence: { key: 'path_trigger_ticket', values: [] } }];
  const triggers: PathNode['triggers'] = [];
  if (below.limitMinutes !== null)
    triggers.push({ kind: 'limit', sentence: levelSentence(below, cell, policy) });
  if (suggested?.levelId === cell.level) triggers.push({ kind: 'asked', sentence: suggested.sentence });
  triggers.push({ kind: 'person', sentence: { key: 'path_trigger_person', values: [] } });
  return triggers;
}

function groundOf(
  levelId: string,
  facts: TicketFacts,
  { escalation }: Pick<Assessment, 'escalation'>,
  policy: Policy,
): EscalationGround | null {
  const entered = countingEvents(facts.events ?? [], policy)
    .filter((event) => event.cycle === escalation.cycle && event.levelId === levelId)
    .filter(({ deed }) => deed === 'escalated' || deed === 'lowered');
  return entered.at(-1)?.ground ?? null;
}

function raciNames(cell: Cell, policy: Policy): PathNode['raci'] {
  const nameOf = (role: string) => policy.roles.find(({ id }) => id === role)?.name ?? role;
  const { accountable, responsible, consulted, informed } = raciOf(cell);
  return {
    accountable: nameOf(accountable),
    responsible: responsible.map(nameOf),
    consulted: consulted.map(nameOf),
    informed: informed.map(nameOf),
  };
}

function minutesUntil(at: Instant | null, now: Instant): number | null {
  return at === null ? null : Math.max(0, Math.ceil((at - now) / 60_000));
}
