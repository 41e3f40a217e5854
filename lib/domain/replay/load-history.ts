import { z } from 'zod';
import { History } from '../model/history';
import { findingAt } from '../policy/finding-at';
import { findingsOfIssue } from '../policy/findings-of-issue';
import { jsonFault } from '../policy/json-fault';
import type { PolicyFinding } from '../policy/policy-finding';
import { HistoryError } from './history-error';
import { HistoryFile } from './history-file';
import { inOrder } from './in-order';
import { recordFindings } from './record-findings';

/** Characters: about a year of a large desk. */
const LONGEST = 300_000_000;
/** After so many mistakes the file is likely the wrong one. */
const MOST = 100;

/**
 * Reads a history file: the whole of it or nothing. Events in any order are put in theirs; a ticket whose history has gaps
 * (`complete: false`) stays, and what hangs on them is unknown.
 * @throws HistoryError with what is wrong, each with its place and its mend
 */
export function loadHistory(text: string): History {
  const data = readText(text);
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (format !== 1)
    throw new HistoryError('format', [findingAt(data, 'history-format', 'error', ['format'])]);
  const parsed = z.core.safeParse(HistoryFile, data);
  if (!parsed.success) refuse(parsed.error.issues.flatMap((issue) => findingsOf(issue, data)));
  const history = History.parse(parsed.data);
  refuse(recordFindings(history));
  return inOrder(history);
}

function readText(text: string): unknown {
  if (text.length > LONGEST)
    throw new HistoryError('too-large', [findingAt(null, 'too-large', 'error', [], LONGEST)]);
  const json = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(json);
  if (fault !== null) {
    const lines = json.slice(0, fault.position).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    throw new HistoryError('not-json', [
      findingAt(null, `json-${fault.kind}`, 'error', [], lines.length, column, fault.key),
    ]);
  }
  return JSON.parse(json, refusePrototype);
}

/** A key that no data has: taken over by careless code, it would change every object. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__')
    throw new HistoryError('invalid', [findingAt(null, 'unknown-key', 'error', [key], key)]);
  return value;
}

function findingsOf(issue: z.core.$ZodIssue, data: unknown): PolicyFinding[] {
  const moment = momentIn(issue);
  if (moment === null) return findingsOfIssue(issue, data);
  const path = moment.map((key) => (typeof key === 'number' ? key : String(key)));
  return [findingAt(data, 'history-moment', 'error', path, String(path.at(-1)))];
}

/** Where a moment is written in a way that is none, also where something else might stand instead of it. */
function momentIn(issue: z.core.$ZodIssue): PropertyKey[] | null {
  if (issue.code === 'custom') return issue.message === 'moment' ? issue.path : null;
  if (issue.code !== 'invalid_union') return null;
  const inner = issue.errors.flat().find((one) => momentIn(one) !== null);
  return inner === undefined ? null : [...issue.path, ...(momentIn(inner) ?? [])];
}

function refuse([first, ...more]: readonly PolicyFinding[]): void {
  if (first !== undefined) throw new HistoryError('invalid', [first, ...more.slice(0, MOST - 1)]);
}
