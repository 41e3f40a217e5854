import { say } from './say';
import type { toldFinding } from './told-finding';
import type { Wording } from './wording';

/** What is wrong with a file, for people: for each finding three lines with its place, itself and its mend. */
export function findingsText(findings: readonly ReturnType<typeof toldFinding>[], wording: Wording): string {
  return findings
    .map(
      ({ rule, severity, path, place, sentence, mend }) =>
        `${say(wording, `command_${severity}`).padEnd(8)}${place}  ${path}  (${rule})\n        ${sentence}\n        ${mend}\n`,
    )
    .join('\n');
}
