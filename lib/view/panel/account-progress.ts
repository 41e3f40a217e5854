import type { OutboxEntry } from '../../domain/model/outbox-entry';
import type { RecordRef } from '../../domain/model/record-ref';
import type { Sentence } from '../../domain/model/sentence';
import { problemSentence } from '../problem-sentence';
import { recordLabel } from './record-label';
import { say } from './say';

interface Entry {
  ref: RecordRef;
  subject: string | null;
  entry: OutboxEntry;
}

/** What became of a customer's escalation, record by record. */
export interface AccountProgress {
  /** Until when it can be taken back; `null` once something is on its way, or the time is over. */
  undoUntil: number | null;
  /** Of the records, without the task. */
  done: number;
  total: number;
  /** What is still on its way or waits, the task included. */
  waiting: number;
  /** What is still to come and what did not come: what it is, and why. */
  lines: {
    key: string;
    tone: 'waiting' | 'failed';
    what: Sentence;
    subject: string | null;
    because: Sentence;
  }[];
  /** A typed reason could not be kept. */
  reasonLost: boolean;
}

const DAY = 86_400_000;
/** So long what went well is news. */
const NEWS = 10 * 60_000;

/**
 * The last escalation of a customer from this browser: for a day, and what went well for ten minutes; `null` where there was none.
 * `now` in epoch milliseconds.
 */
export function accountProgress(entries: readonly Entry[], now: number): AccountProgress | null {
  const recent = entries.filter(({ entry }) => now - entry.createdAt < DAY);
  const [first] = recent;
  if (first === undefined) return null;
  const records = recent.filter(({ ref }) => ref.kind === 'ticket');
  const lines = recent.flatMap((one) => {
    const line = lineOf(one);
    const { ref, subject, entry } = one;
    return line === null ? [] : [{ key: entry.id, what: whatIs(ref), subject, ...line }];
  });
  const waiting = recent.filter(({ entry }) => entry.state !== 'done' && entry.state !== 'refused').length;
  if (lines.length === 0 && waiting === 0 && now - first.entry.undoUntil > NEWS) return null;
  const unsent = recent.every(({ entry }) => entry.state === 'queued' && entry.attempts === 0);
  return {
    undoUntil: unsent && first.entry.undoUntil > now ? first.entry.undoUntil : null,
    done: records.filter(({ entry }) => entry.state === 'done').length,
    total: records.length,
    waiting,
    lines,
    reasonLost: recent.some(({ entry }) => entry.reasonLost),
  };
}

function whatIs(ref: RecordRef): Sentence {
  return ref.kind === 'account' ? say('customer_task') : recordLabel(ref);
}

function lineOf({ ref, entry }: Entry): { tone: 'waiting' | 'failed'; because: Sentence } | null {
  const { state, problem, hostWords } = entry;
  const host = { kind: 'message', key: `host_${ref.host}` } as const;
  if (state === 'done') {
    // What a colleague did first is done; what failed beside it is worth a word.
    return hostWords === null ? null : { tone: 'waiting', because: say('customer_partly', hostWords) };
  }
  if (state === 'refused') {
    if (problem === 'moved-on') return { tone: 'failed', because: say('customer_moved_on') };
    if (problem === 'other-person') return { tone: 'failed', because: say('customer_other_person') };
    if (hostWords !== null)
      return { tone: 'failed', because: say('customer_refused_words', host, hostWords) };
    return { tone: 'failed', because: say('customer_refused', host) };
  }
  if (state === 'unknown') return { tone: 'waiting', because: say('customer_looked_for', host) };
  if (problem === null) return null;
  const named = problem === 'needs-tab' ? say('customer_needs_tab', host) : null;
  return { tone: 'waiting', because: named ?? hostProblem(problem, ref) };
}

function hostProblem(problem: NonNullable<OutboxEntry['problem']>, { host }: RecordRef): Sentence {
  switch (problem) {
    case 'already-escalated':
    case 'moved-on':
    case 'superseded':
    case 'customer-wrote':
    case 'other-person':
      return say('customer_moved_on');
    default:
      return problemSentence(problem, host);
  }
}
