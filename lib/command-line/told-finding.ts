import type { PolicyFinding } from '../domain/policy/policy-finding';
import { pathText } from './path-text';
import type { Wording } from './wording';
import { wordsOf } from './words-of';

/** A finding in words, as programs get it. */
interface ToldFinding extends Pick<PolicyFinding, 'rule' | 'severity'> {
  path: string;
  place: string;
  sentence: string;
  mend: string;
}

/** A finding with its place, what is wrong and how to mend it in words. */
export function toldFinding(
  { rule, severity, path, place, sentence, mend }: PolicyFinding,
  wording: Wording,
): ToldFinding {
  return {
    rule,
    severity,
    path: pathText(path),
    place: wordsOf(place, wording),
    sentence: wordsOf(sentence, wording),
    mend: wordsOf(mend, wording),
  };
}
