import type { BriefChoice } from '../model/brief-choice';
import type { BriefPart } from '../model/brief-part';

/** Parts whose lines say more of the same as time goes by: only which lines there are counts. */
const BY_LINES: readonly BriefPart['id'][] = ['reason', 'promises'];

/** What each part of a brief is recognised by, as a whole number of 32 bits. It changes when what the part tells changes. */
export function briefPrints(parts: readonly BriefPart[]): BriefChoice['seen'] {
  return Object.fromEntries(
    parts.map(({ id, lines }) => [
      id,
      printOf(
        lines
          .map((line) =>
            BY_LINES.includes(id) ? line.id : [line.id, JSON.stringify(line.sentence)].join(' '),
          )
          .join('\n'),
      ),
    ]),
  );
}

/** FNV-1a: it tells texts apart and hides nothing. */
function printOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
