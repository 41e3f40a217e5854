import type { PolicyFinding } from '../policy/policy-finding';

const MESSAGES = {
  'too-large': 'The history is too large to be read at once: export fewer days.',
  'not-json': 'The history is not valid JSON: correct the place named, or export it again.',
  format: 'The history has a format that this version does not read: export it again, or update Bellwether.',
  invalid: 'The history has mistakes and was not loaded, not even in part: correct the places named.',
} as const;

/** A history that cannot be loaded. `findings` say what is wrong, where, and how to mend it: at least one. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';

  constructor(
    readonly code: keyof typeof MESSAGES,
    readonly findings: readonly [PolicyFinding, ...PolicyFinding[]],
  ) {
    super(MESSAGES[code]);
  }
}
