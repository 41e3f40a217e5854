import type { Sentence } from '../model/sentence';

/** How a node of the flowchart looks: each tone has a shape and a word of its own, so that it is read without its colour. */
export interface PathTone {
  tone: 'critical' | 'moderate' | 'calm' | 'unknown';
  colour: 'red' | 'yellow' | 'green' | 'grey';
  shape: 'octagon' | 'diamond' | 'circle' | 'square';
  word: Sentence;
}

/**
 * Acceptance PO6: the last level of a row is executive (critical, red), those between are senior (moderate, yellow), the first is
 * the first contact (calm). A row of one level has a first contact only; a level that is not in the row is unknown, never calm.
 * @param index of the level in its row, from 0; -1 where the row does not have it
 */
export function pathTone(index: number, levels: number): PathTone {
  if (index === -1) return look('unknown', 'grey', 'square');
  if (index === 0) return look('calm', 'green', 'circle');
  return index === levels - 1 ? look('critical', 'red', 'octagon') : look('moderate', 'yellow', 'diamond');
}

function look(tone: PathTone['tone'], colour: PathTone['colour'], shape: PathTone['shape']): PathTone {
  return { tone, colour, shape, word: { key: `path_tone_${tone}`, values: [] } };
}
