import type { PolicyPaper } from './policy-paper';

/** Sizes of letters in points, the largest that fits first. */
const SIZES = [9, 8, 7, 6, 5] as const;
/** What two sheets of A4 in landscape, with their margins, have room for, in millimetres. */
const WIDTH = 277;
const HEIGHT = 2 * 190;
/** Rows are not torn apart: what stays empty at the foot of the first sheet. */
const USED = 0.76;
const POINT = 0.3528;
/** So wide is a letter on average, so high a line, of the size of a letter. */
const [LETTER, LINE] = [0.54, 1.35];
/** More lines than these a name is not given: it is cut. */
const NAME_LINES = 2;

/**
 * In which size a policy fits on two sheets of A4 (acceptance PO14), in points: from 9 down to 5, which can just be read. What is larger
 * than that takes more sheets.
 */
export function paperSize(paper: PolicyPaper): number {
  return SIZES.find((size) => heightOf(paper, size) <= HEIGHT * USED) ?? 5;
}

/** An estimate, in millimetres. */
function heightOf({ facts, levels, levelsHead, head, rows }: PolicyPaper, size: number): number {
  const letter = size * POINT * LETTER;
  const line = size * POINT * LINE;
  const padding = size * POINT * 0.9;
  const fits = (columns: number) => Math.max(4, Math.floor((WIDTH / columns - 2 * padding) / letter));
  const lines = (text: string, room: number) => Math.max(1, Math.ceil(text.length / room));
  const named = (text: string, room: number) => Math.min(NAME_LINES, lines(text, room));
  const wide = fits(levelsHead.length);
  const narrow = fits(head.length);
  const ofLevels = levels.map(({ kind, cells: [name = '', ...others] }) =>
    Math.max(lines(name, wide - 3) + lines(kind, wide), ...others.map((text) => lines(text, wide))),
  );
  const ofRows = rows.map(({ name, also, cells }) =>
    Math.max(
      lines(name, narrow) + (also === null ? 0 : lines(also, narrow)),
      ...cells.map((cell) =>
        cell === null
          ? 1
          : named(cell.role, narrow) +
            1 +
            cell.holders.reduce((sum, holder) => sum + named(holder.name, narrow - 4), 0),
      ),
    ),
  );
  const ofHead = Math.max(...head.map(({ name }) => lines(name, narrow - 3)));
  const tables = [...ofLevels, ...ofRows, ofHead, 1];
  const titles = 4 * 1.6 + facts.length;
  return tables.reduce((sum, count) => sum + count * line + padding, titles * line);
}
