import type { PolicyFinding } from '../domain/policy/policy-finding';
import { pathText } from './path-text';
import { wordsOf } from './words-of';

/** What is wrong with a file, each finding with its place and its mend, as lines for people. */
export function findingsText(
  findings: readonly PolicyFinding[],
  texts: ReadonlyMap<string, string>,
  language: 'en' | 'de',
): string {
  return findings
    .map(({ path, rule, ...sentences }) => {
      const [place, sentence, mend] = [sentences.place, sentences.sentence, sentences.mend].map((one) =>
        wordsOf(one, texts, language),
      );
      return `${place}  ${pathText(path)}  (${rule})\n        ${sentence}\n        ${mend}`;
    })
    .join('\n');
}
