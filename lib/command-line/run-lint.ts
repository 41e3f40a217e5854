import type { Instant } from '../domain/model/instant';
import { failed } from './failed';
import { findingsText } from './findings-text';
import { lintText } from './lint-text';
import type { Outcome } from './outcome';
import { readOptions } from './read-options';
import { readText } from './read-text';
import { say } from './say';
import { toldFinding } from './told-finding';
import { wordingIn } from './wording-in';

const OPTIONS = ['--json', '--language=en', '--language=de'];

/**
 * `policy lint`: prints what there is to say about a policy file, each finding with its place and its mend.
 * @param read gives the text of the file; throws when there is none
 * @param given `--json` for programs, `--language=de` for German words
 */
export function runLint(
  file: string,
  given: readonly string[],
  read: (file: string) => string,
  now: Instant,
): Outcome {
  const { language, json, unknown } = readOptions(given, OPTIONS);
  const fail = (key: string, ...values: string[]) => failed(wordingIn(language, 'UTC'), json, key, ...values);
  if (unknown !== null) return fail('command_no_option', unknown, OPTIONS.join(', '));
  const text = readText(file, read);
  if (text === null) return fail('command_no_file', file);
  if (text.trim() === '') return fail('command_empty_file', file);
  const { findings: found, timeZone } = lintText(text, now);
  const wording = wordingIn(language, timeZone);
  const findings = found.map((finding) => toldFinding(finding, wording));
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const sum = { errors: count('error'), warnings: count('warning'), hints: count('hint') };
  const code = sum.errors === 0 ? 0 : 1;
  if (json) return { code, output: JSON.stringify({ file, ...sum, findings }, null, 2) };
  const total = say(wording, 'command_sum', file, sum.errors, sum.warnings, sum.hints);
  return { code, output: findings.length === 0 ? total : `${findingsText(findings, wording)}\n${total}` };
}
