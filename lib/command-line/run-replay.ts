import type { History } from '../domain/model/history';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import { loadPolicy } from '../domain/policy/load-policy';
import { PolicyError } from '../domain/policy/policy-error';
import { explainAt } from '../domain/replay/explain-at';
import { FileMoment } from '../domain/replay/file-moment';
import { HistoryError } from '../domain/replay/history-error';
import { loadHistory } from '../domain/replay/load-history';
import { replay } from '../domain/replay/replay';
import { ClockError } from '../domain/sla/clock-error';
import { BusinessTimeError } from '../domain/time/business-time-error';
import { explainedText } from './explained-text';
import { failed } from './failed';
import { findingsText } from './findings-text';
import type { Options } from './options';
import type { Outcome } from './outcome';
import { readOptions } from './read-options';
import { readText } from './read-text';
import { replayText } from './replay-text';
import { replayWords } from './replay-words';
import { say } from './say';
import { toldFinding } from './told-finding';
import type { Wording } from './wording';
import { wordingIn } from './wording-in';
import { zoneOf } from './zone-of';

const OPTIONS = ['--all', '--ticket=', '--at=', '--json', '--language=en', '--language=de'];
/** So many mistakes of a file are shown to people: more are of one kind, or of a wrong file. */
const SHOWN = 20;

/**
 * `policy replay`: what a policy would have done to a history, or, with a ticket and a moment, why it stood as it did then.
 * @param read gives the text of a file; throws when there is none
 * @param given `--json` for programs, `--language=de` for German words, `--all` firings, `--ticket=ID` and `--at=MOMENT`
 */
export function runReplay(
  [policyFile, historyFile]: readonly [string, string],
  given: readonly string[],
  read: (file: string) => string,
): Outcome {
  const options = readOptions(given, OPTIONS);
  const { language, json, unknown } = options;
  const wording = wordingIn(language, 'UTC');
  const fail = (key: string, ...values: string[]) => failed(wording, json, key, ...values);
  if (unknown !== null) return fail('command_no_option', unknown, OPTIONS.join(', '));
  const [policyText, historyText] = [readText(policyFile, read), readText(historyFile, read)];
  if (policyText === null) return fail('command_no_file', policyFile);
  if (historyText === null) return fail('command_no_file', historyFile);
  if (policyText.trim() === '') return fail('command_empty_file', policyFile);
  if (historyText.trim() === '') return fail('command_empty_file', historyFile);
  try {
    const policy = loadPolicy(policyText);
    const history = loadHistory(historyText);
    return told(policy, history, options, wordingIn(language, zoneOf(policy)));
  } catch (error) {
    if (error instanceof BusinessTimeError || error instanceof ClockError)
      return fail('replay_no_calendar', policyFile);
    if (!(error instanceof PolicyError || error instanceof HistoryError)) throw error;
    if (areSwapped(policyText, historyText)) return fail('replay_swapped', historyFile, policyFile);
    return notLoaded(error instanceof PolicyError ? policyFile : historyFile, error, json, wording);
  }
}

function told(policy: Policy, history: History, options: Options, wording: Wording): Outcome {
  const { json, ticket, all } = options;
  const words = replayWords(policy, history.people, wording);
  if (ticket === null && options.at === null) {
    const report = replay(history, policy);
    return { code: 0, output: json ? JSON.stringify(report, null, 2) : replayText(report, words, all) };
  }
  if (ticket === null || options.at === null) return failed(wording, json, 'replay_needs_ticket_and_moment');
  const at = momentOf(options.at);
  if (at === null) return failed(wording, json, 'replay_no_moment', options.at);
  const explained = explainAt(history, [{ since: 0, policy }], ticket, at);
  return {
    code: explained.state === 'told' ? 0 : 2,
    output: json ? JSON.stringify(explained, null, 2) : explainedText(explained, words),
  };
}

function notLoaded(
  file: string,
  { findings: found }: PolicyError | HistoryError,
  json: boolean,
  wording: Wording,
): Outcome {
  const findings = found.map((finding) => toldFinding(finding, wording));
  const error = say(wording, 'replay_not_loaded', file);
  if (json) return { code: 1, output: JSON.stringify({ error, file, findings }, null, 2) };
  const left = findings.length > SHOWN ? `\n${say(wording, 'replay_more_mistakes', SHOWN)}` : '';
  return { code: 1, output: `${error}\n${findingsText(findings.slice(0, SHOWN), wording)}${left}` };
}

/** Whether the two files were given the wrong way round. */
function areSwapped(policyText: string, historyText: string): boolean {
  try {
    loadPolicy(historyText);
    loadHistory(policyText);
    return true;
  } catch {
    return false;
  }
}

/** ISO 8601 with an offset, or milliseconds since 1970. */
function momentOf(word: string): Instant | null {
  return FileMoment.safeParse(/^\d+$/.test(word) ? Number(word) : word).data ?? null;
}
