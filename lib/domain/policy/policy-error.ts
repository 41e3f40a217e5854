import type { PolicyFinding } from './policy-finding';

const MESSAGES = {
  'too-large':
    'The policy is too large: a policy file has at most two million characters. Check that it is the right file.',
  'not-json': 'The policy is not valid JSON: correct the place named, or export it again.',
  'no-format': 'The file does not say which policy format it has: add "format": 1, or choose a policy file.',
  'newer-format':
    'The policy was written for a newer version of Bellwether: update Bellwether, or export the policy in an older format.',
  'older-format':
    'The policy has a format that is no longer read: export it again with a newer version of Bellwether.',
  'bad-moment':
    'A policy cannot be looked at from a moment outside the years 1970 to 9999: correct the clock.',
  invalid: 'The policy has mistakes and was not loaded, not even in part: correct the places named.',
} as const;

/** A policy that cannot be loaded or looked at. `findings` say what is wrong, where, and how to mend it: at least one. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(
    readonly code: keyof typeof MESSAGES,
    readonly findings: readonly [PolicyFinding, ...PolicyFinding[]],
  ) {
    super(MESSAGES[code]);
  }
}
