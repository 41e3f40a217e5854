import type { DrawnBadge } from '../domain/model/drawn-badge';
import type { PaintRecord } from '../domain/model/paint-record';

/** How urgent something looks. Colour never says it alone: a shape and a word always stand beside it. */
export type Tone = DrawnBadge['tone'];

const looks: [tone: Tone, shape: string, ...bands: PaintRecord['band'][]][] = [
  ['critical', '■', 'critical', 'poor'],
  ['high', '▲', 'high'],
  ['watch', '◆', 'watch', 'fair'],
  ['low', '●', 'low', 'good'],
];

/** Tone and shape of a band of risk or health. `null`, and any word we do not know, is unknown: never green. */
export function bandLook(band: PaintRecord['band']): { tone: Tone; shape: string } {
  const [tone, shape] = looks.find(([, , ...bands]) => bands.includes(band)) ?? ['unknown', '?'];
  return { tone, shape };
}
