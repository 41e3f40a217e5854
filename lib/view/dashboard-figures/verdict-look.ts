import type { Tone } from '../band-look';

/** Tone and shape of what is to be done with a rule; `null`: too little is known to say. */
export function verdictLook(verdict: 'keep' | 'loosen' | 'drop' | null): { tone: Tone; shape: string } {
  if (verdict === 'keep') return { tone: 'low', shape: '●' };
  if (verdict === 'loosen') return { tone: 'watch', shape: '◆' };
  return verdict === 'drop' ? { tone: 'high', shape: '▲' } : { tone: 'unknown', shape: '?' };
}
