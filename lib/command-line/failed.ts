import type { Outcome } from './outcome';
import { say } from './say';
import type { Wording } from './wording';

/** A command that could not do what it was asked for: one sentence of why and what to do; programs find it under `error`. */
export function failed(
  wording: Wording,
  asJson: boolean,
  key: string,
  ...values: readonly string[]
): Outcome {
  const error = say(wording, key, ...values);
  return { code: 2, output: asJson ? JSON.stringify({ error }, null, 2) : error };
}
