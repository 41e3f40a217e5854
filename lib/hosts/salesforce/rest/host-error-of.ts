import type { HostProblem } from '../../../domain/model/host-problem';
import type { Instant } from '../../../domain/model/instant';
import { HostError } from '../../host-error';
import { firstError } from './first-error';
import { problemOfCode } from './problem-of-code';
import { problemOfStatus } from './problem-of-status';
import { retryAfter } from './retry-after';

const LONGEST_WORDS = 2000;
const MINUTE = 60_000;

const ADVICE: Partial<Record<HostProblem, string>> = {
  'signed-out': 'Sign in to Salesforce again.',
  'no-access': 'Ask your Salesforce administrator for access.',
  'not-found': 'Check whether the record was deleted.',
  'rate-limited': 'Wait until the limit is free again.',
  conflict: 'Read the record again.',
  invalid: 'Change what Salesforce objects to, then try again.',
  'host-error': 'Try again in a few minutes.',
};

/**
 * The error that a refusing answer stands for, by error code before status.
 * @param answer `body` is parsed JSON, `null` where there was none, `undefined` where it was no JSON (a proxy's page).
 * @param deed for a write, an answer that does not clearly refuse leaves open whether Salesforce acted.
 */
export function hostErrorOf(
  answer: { status: number; body: unknown; headers?: Record<string, string> },
  now: Instant,
  deed: 'read' | 'write',
): HostError {
  const error = firstError(answer.body);
  const problem =
    (error && problemOfCode(error.code, error.words)) ??
    (answer.body === undefined && [400, 404].includes(answer.status)
      ? 'bad-answer'
      : problemOfStatus(answer.status));
  const words = error === null ? '' : wordsOf(error);
  const retryAt = problem === 'rate-limited' || problem === 'host-error' ? waitUntil() : null;
  return new HostError(
    problem,
    `Salesforce answered ${answer.status}${error === null ? '' : ` ${error.code}`}. ${ADVICE[problem] ?? 'Try again.'}`,
    {
      status: answer.status,
      ...(retryAt === null ? {} : { retryAt }),
      ...(deed === 'write' && (answer.status >= 500 || problem === 'bad-answer') ? { uncertain: true } : {}),
      ...(words === '' ? {} : { hostWords: words }),
    },
  );

  /**
   * Salesforce names no moment. The daily limit rolls over 24 hours and may have room at any time: it is tried four times an hour. The
   * limit of long requests ends with them.
   */
  function waitUntil(): Instant | null {
    const named = retryAfter(answer.headers?.['retry-after'], now);
    if (named !== null || error?.code !== 'REQUEST_LIMIT_EXCEEDED') return named;
    return now + (error.words.startsWith('Concurrent') ? 1 : 15) * MINUTE;
  }
}

/** Salesforce's own words, and the fields it objects to where the words do not name them: as the administrator knows them. */
function wordsOf({ words, fields }: { words: string; fields: readonly string[] }): string {
  const said = words.slice(0, LONGEST_WORDS).replace(/[\uD800-\uDBFF]$/, '');
  const unnamed = fields.filter((field) => !said.includes(field));
  return said === '' || unnamed.length === 0 ? said : `${said} (${unnamed.join(', ')})`;
}
