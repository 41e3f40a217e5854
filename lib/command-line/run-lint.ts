import type { Instant } from '../domain/model/instant';
import { catalogue } from './catalogue';
import { lintText } from './lint-text';
import type { Outcome } from './outcome';
import { pathText } from './path-text';
import { readText } from './read-text';
import { wordsOf } from './words-of';

/**
 * `policy lint`: prints what there is to say about a policy file, each finding with its place and its mend.
 * @param read gives the text of the file; throws when there is none
 * @param options `--json` for programs, `--language=de` for German words
 */
export function runLint(
  file: string,
  options: readonly string[],
  read: (file: string) => string,
  now: Instant,
): Outcome {
  const language = options.includes('--language=de') ? 'de' : 'en';
  const text = readText(file, read);
  if (text === null)
    return {
      code: 1,
      output: `There is no readable file “${file}”: check its path, and that it may be read.`,
    };
  const texts = catalogue(language);
  const findings = lintText(text, now).map(({ rule, severity, path, ...sentences }) => ({
    rule,
    severity,
    path: pathText(path),
    place: wordsOf(sentences.place, texts, language),
    sentence: wordsOf(sentences.sentence, texts, language),
    mend: wordsOf(sentences.mend, texts, language),
  }));
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const sum = { errors: count('error'), warnings: count('warning'), hints: count('hint') };
  const code = sum.errors === 0 ? 0 : 1;
  if (options.includes('--json'))
    return { code, output: JSON.stringify({ file, ...sum, findings }, null, 2) };
  const lines = findings.map(
    ({ rule, severity, path, place, sentence, mend }) =>
      `${severity.padEnd(8)}${place}  ${path}  (${rule})\n        ${sentence}\n        ${mend}\n`,
  );
  const total = `${file}: errors ${sum.errors}, warnings ${sum.warnings}, hints ${sum.hints}`;
  return { code, output: [...lines, total].join('\n') };
}
