/** What a chart draws: its lines over places in a row, and the levels that goals set. */
export interface ChartDrawing {
  /** Below the places, in the reader's language. */
  labels: readonly string[];
  /** `null` is unknown: the line has a gap there. */
  lines: readonly { name: string; values: readonly (number | null)[] }[];
  guides: readonly { name: string; value: number }[];
  /** What a number at the side stands for. */
  unit: 'minutes' | 'hours' | 'days' | 'percent' | 'plain';
}
