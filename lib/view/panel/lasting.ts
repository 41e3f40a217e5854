import type { Sentence } from '../../domain/model/sentence';

/** A duration as a sentence's value: never negative, and never a fraction of a millisecond. */
export function lasting(milliseconds: number): Sentence['values'][number] {
  return { kind: 'duration', milliseconds: Math.max(0, Math.round(milliseconds)) };
}
