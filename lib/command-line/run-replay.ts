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
import { catalogue } from './catalogue';
import { explainedText } from './explained-text';
import { findingsText } from './findings-text';
import type { Outcome } from './outcome';
import { readText } from './read-text';
import { replayText } from './replay-text';
import { replayWords } from './replay-words';
import { wordsOf } from './words-of';

/**
 * `policy replay`: what a policy would have done to a history, or, with a ticket and a moment, why it stood as it did then.
 * @param read gives the text of a file; throws when there is none
 * @param options `--json` for programs, `--language=de` for German words, `--all` firings, `--ticket=ID` and `--at=MOMENT`
 */
export function runReplay(
  [policyFile, historyFile]: readonly [string, string],
  options: readonly string[],
  read: (file: string) => string,
): Outcome {
  const language = options.includes('--language=de') ? 'de' : 'en';
  const texts = catalogue(language);
  const fail = (key: string, ...values: string[]): Outcome => ({
    code: 1,
    output: wordsOf({ key, values: values.map((text) => ({ kind: 'text', text })) }, texts, language),
  });
  const [policyText, historyText] = [readText(policyFile, read), readText(historyFile, read)];
  if (policyText === null) return fail('replay_no_file', policyFile);
  if (historyText === null) return fail('replay_no_file', historyFile);
  let loaded: { policy: Policy; history: History };
  try {
    loaded = { policy: loadPolicy(policyText), history: loadHistory(historyText) };
  } catch (error) {
    if (!(error instanceof PolicyError || error instanceof HistoryError)) throw error;
    const file = error instanceof PolicyError ? policyFile : historyFile;
    const { output } = fail('replay_not_loaded', file);
    return { code: 1, output: `${output}\n${findingsText(error.findings, texts, language)}` };
  }
  const { policy, history } = loaded;
  const words = replayWords(policy, texts, language);
  const ticket = optionOf(options, 'ticket');
  const asked = optionOf(options, 'at');
  if (ticket === null && asked === null) {
    const report = replay(history, policy);
    const output = options.includes('--json')
      ? JSON.stringify(report, null, 2)
      : replayText(report, words, options.includes('--all'));
    return { code: 0, output };
  }
  const at = asked === null ? null : momentOf(asked);
  if (ticket === null || at === null) return fail('replay_needs_ticket_and_moment');
  const explained = explainAt(history, [{ since: 0, policy }], ticket, at);
  const output = options.includes('--json')
    ? JSON.stringify(explained, null, 2)
    : explainedText(explained, words);
  return { code: explained.state === 'told' ? 0 : 1, output };
}

function optionOf(options: readonly string[], name: string): string | null {
  const start = `--${name}=`;
  return options.find((option) => option.startsWith(start))?.slice(start.length) ?? null;
}

/** ISO 8601 with an offset, or milliseconds since 1970. */
function momentOf(word: string): Instant | null {
  return FileMoment.safeParse(/^\d+$/.test(word) ? Number(word) : word).data ?? null;
}
