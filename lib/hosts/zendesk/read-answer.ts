import type { z } from 'zod';
import type { HostProblem } from '../../domain/model/host-problem';
import type { Instant } from '../../domain/model/instant';
import type { HttpAnswer } from '../../platform/http-client';
import { retryAt } from '../../platform/retry-at';
import { HostError } from '../host-error';
import { errorWords } from './error-words';
import { jsonOf } from './json-of';
import { problemWords } from './problem-words';

const problems = new Map<number, HostProblem>([
  [400, 'invalid'],
  [401, 'signed-out'],
  [403, 'no-access'],
  [404, 'not-found'],
  [408, 'host-error'],
  [409, 'conflict'],
  [410, 'not-found'],
  [422, 'invalid'],
  [429, 'rate-limited'],
]);

/**
 * What an answer says, in the shape that was asked for.
 * @param now host time, from which `Retry-After` counts.
 * @param json the body, where somebody has parsed it already.
 * @throws HostError for every status but success, for a page in place of data (a lapsed session is answered by the sign-in page,
 * with 200), and for data of another shape.
 */
export function readAnswer<Schema extends z.ZodType>(
  answer: HttpAnswer,
  schema: Schema,
  now: Instant,
  json: unknown = jsonOf(answer.body),
): z.output<Schema> {
  const problem = problemOf(answer);
  if (problem !== null) throw failure(problem, answer, now);
  const read = schema.safeParse(json);
  if (!read.success) throw failure('bad-answer', answer, now);
  return read.data;
}

function problemOf(answer: HttpAnswer): HostProblem | null {
  const known = problems.get(answer.status);
  if (known !== undefined) return known;
  if (answer.status >= 500) return 'host-error';
  if (isPage(answer)) return 'signed-out';
  return answer.status >= 200 && answer.status < 300 ? null : 'bad-answer';
}

/** A page instead of data: told by its type, or by its first character where the type is missing or wrong. */
function isPage(answer: HttpAnswer): boolean {
  return /\bhtml\b/i.test(answer.headers['content-type'] ?? '') || /^\s*</.test(answer.body);
}

function failure(problem: HostProblem, answer: HttpAnswer, now: Instant): HostError {
  const hostWords = errorWords(answer.body);
  const retry = retryAt(answer.headers['retry-after'], now);
  return new HostError(problem, problemWords[problem], {
    status: answer.status,
    ...(hostWords !== null && { hostWords }),
    ...(retry !== null && { retryAt: retry }),
  });
}
