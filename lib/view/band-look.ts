import type { PaintRecord } from '../domain/model/paint-record';

/** How urgent something looks. Colour never says it alone: a shape and a word always stand beside it. */
export type Tone = 'critical' | 'high' | 'watch' | 'low' | 'unknown';

/** Tone and shape of a band of risk or health. `null`, and any word we do not know, is unknown: never green. */
export function bandLook(band: PaintRecord['band']): { tone: Tone; shape: string } {
  switch (band) {
    case 'critical':
    case 'poor':
      return { tone: 'critical', shape: '■' };
    case 'high':
      return { tone: 'high', shape: '▲' };
    case 'watch':
    case 'fair':
      return { tone: 'watch', shape: '◆' };
    case 'low':
    case 'good':
      return { tone: 'low', shape: '●' };
    default:
      return { tone: 'unknown', shape: '?' };
  }
}
