import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { LogNotice } from '../../domain/model/log-notice';
import type { OutboxEntry } from '../../domain/model/outbox-entry';
import type { PathStep } from '../../domain/model/path-step';
import type { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import type { Sentence } from '../../domain/model/sentence';
import type { SignalRecord } from '../../domain/model/signal-record';
import { levelName } from './level-name';
import { logAuthor } from './log-author';
import { logEvent } from './log-event';
import { logGround } from './log-ground';
import { ruleName } from './rule-name';
import { say } from './say';

/** One line of the log: when, and who did what. */
export interface LogEntry {
  key: string;
  at: number;
  kind: 'escalation' | 'signal' | 'notice';
  sentence: Sentence;
  /** Why it was done; `null` where there is nothing to add. */
  ground: Sentence | null;
  /** What a person typed for it. */
  reason: string | null;
  /** The host's id of the note in which more is said. */
  noteId: string | null;
  /** Of signals: the rules that began or ceased to hold at this moment, or the one that somebody said something of. */
  rules: readonly string[];
  policyVersion: string | null;
}

export interface LogSources {
  events: readonly EscalationEvent[];
  signals: readonly SignalRecord[];
  notices: readonly LogNotice[];
  outbox: readonly OutboxEntry[];
}

/** What of the outbox stands nowhere else: transitions stand on the ticket once they are written. */
const NOT_ON_THE_TICKET = (entry: OutboxEntry) =>
  entry.state === 'refused' || (entry.deed === 'replied' && entry.state === 'done');

/** All that happened to a ticket and was kept of it, newest first; of one moment the later line first. */
export function logEntries(
  { events, signals, notices, outbox }: LogSources,
  people: readonly Person[],
  policy: Policy,
  path: readonly PathStep[],
): LogEntry[] {
  const plain = { ground: null, reason: null, noteId: null, rules: [], policyVersion: null };
  const lines: LogEntry[] = [
    ...events.map((event, index) => ({
      ...plain,
      key: `${event.noteId}-${event.key}-${event.deed}-${index}`,
      at: event.at,
      kind: 'escalation' as const,
      sentence: logEvent(event, people, levelName(event.levelId, policy, path)),
      ground: logGround(event, people, policy),
      noteId: event.noteId,
      policyVersion: event.policyVersion,
    })),
    ...outbox.filter(NOT_ON_THE_TICKET).map((entry) => ({
      ...plain,
      key: `outbox-${entry.id}`,
      at: entry.createdAt,
      kind: 'escalation' as const,
      sentence: say(entry.state === 'refused' ? 'log_refused' : 'log_replied'),
    })),
    ...togetherAt(signals).map((lines) => {
      const [line] = lines;
      const rules = lines.map(({ rule }) => rule);
      return {
        ...plain,
        key: `signal-${line.kind}-${line.at}-${rules.join('-')}`,
        at: line.at,
        kind: 'signal' as const,
        sentence: signalSentence(lines, people, policy),
        reason: line.reason ?? null,
        rules,
        policyVersion: line.policyVersion,
      };
    }),
    ...notices.map(({ id, kind, at, dueAt }) => ({
      ...plain,
      key: `notice-${id}`,
      at,
      kind: 'notice' as const,
      sentence: say(`log_told_${kind.replaceAll('-', '_')}`, { kind: 'instant', instant: dueAt }),
    })),
  ];
  return lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => b.line.at - a.line.at || b.index - a.index)
    .map(({ line }) => line);
}

type Lines = readonly [SignalRecord, ...SignalRecord[]];

/** What began, or ceased, to hold at one moment is one line. What somebody said stands for itself. */
function togetherAt(signals: readonly SignalRecord[]): Lines[] {
  const groups: [SignalRecord, ...SignalRecord[]][] = [];
  for (const line of signals) {
    const group = groups.find(
      ([first]) => first.authorId === null && first.kind === line.kind && first.at === line.at,
    );
    if (group !== undefined && line.authorId === null) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function signalSentence(lines: Lines, people: readonly Person[], policy: Policy): Sentence {
  const [line, second] = lines;
  const name = ruleName(line.rule, policy);
  const who = logAuthor(line.authorId, people);
  switch (line.kind) {
    case 'fired':
    case 'cleared': {
      if (second === undefined) return say(`log_signal_${line.kind}`, name);
      const other = ruleName(second.rule, policy);
      return lines.length === 2
        ? say(`log_signals_${line.kind}_two`, name, other)
        : say(`log_signals_${line.kind}_more`, name, other, lines.length - 2);
    }
    case 'snoozed':
      // One that ends at once takes back the one before.
      return line.until === undefined || line.until <= line.at
        ? say('log_signal_unquieted', name, who)
        : say('log_signal_snoozed', name, who, { kind: 'instant', instant: line.until });
    default:
      return say(`log_signal_${line.kind}`, name, who);
  }
}
