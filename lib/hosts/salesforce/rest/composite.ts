import { z } from 'zod';
import type { HostProblem } from '../../../domain/model/host-problem';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { CompositePart } from './composite-part';
import { dataPath } from './data-path';
import { hostErrorOf } from './host-error-of';
import { inVersion } from './in-version';
import { send } from './send';
import { succeeded } from './succeeded';

/** The address is there in every version: where it is not, the version is not. */
const GONE = [404, 410];

/** What a part is refused for that every other part would be refused for next: it is not taken for unknown. */
const OF_ALL: readonly HostProblem[] = ['rate-limited', 'signed-out'];

/**
 * The org's assignment rules leave a case where we put it: said for the request, and again for each part that writes, as a part's own
 * headers are those that count for it.
 */
const AUTO_ASSIGN_OFF = { 'Sforce-Auto-Assign': 'FALSE' };
const WRITING: readonly PartRequest['method'][] = ['POST', 'PATCH'];

const Answer = z.object({ compositeResponse: z.array(CompositePart) });

/** One part of a composite request. */
export interface PartRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** What follows the version: `sobjects/Case`. May carry values of earlier parts: `@{case.AccountId}`. */
  path: string;
  body?: unknown;
  httpHeaders?: Record<string, string>;
}

/** The answers by the parts' names; a part that was not sent has none. */
export type PartAnswers<Parts> = {
  [Name in keyof Parts]: CompositePart | (null extends Parts[Name] ? null : never);
};

/**
 * One `/composite` request: one API call for up to 25 parts (5 of them queries). The outer answer is a success whatever became
 * of the parts. A part that is `null` is not asked for, and nothing is sent where there is no other.
 * @param deed `write`: all parts or none, without the org's assignment rules. `read`: each part for itself.
 * @throws HostError when the whole request failed, or would have; or an answer is missing.
 */
export async function composite<Parts extends Readonly<Record<string, PartRequest | null>>>(
  connection: Connection,
  deed: 'read' | 'write',
  parts: Parts,
): Promise<PartAnswers<Parts>> {
  const named = Object.entries(parts).filter((entry): entry is [string, PartRequest] => entry[1] !== null);
  if (named.length === 0) return answersOf({});
  const body = await inVersion(connection, GONE, (version) =>
    send(connection, {
      method: 'POST',
      path: dataPath(version, 'composite'),
      deed,
      ...(deed === 'write' ? { headers: AUTO_ASSIGN_OFF } : {}),
      body: {
        allOrNone: deed === 'write',
        compositeRequest: named.map(([referenceId, { path, ...rest }]) => ({
          ...rest,
          ...(WRITING.includes(rest.method)
            ? { httpHeaders: { ...AUTO_ASSIGN_OFF, ...rest.httpHeaders } }
            : {}),
          url: dataPath(version, path),
          referenceId,
        })),
      },
    }),
  );
  const answers = Answer.safeParse(body).data?.compositeResponse ?? [];
  return answersOf(
    Object.fromEntries(
      named.map(([name]) => {
        const answer = answers.find((one) => one.referenceId === name);
        if (answer !== undefined) return [name, deed === 'read' ? orThrow(answer) : answer];
        throw new HostError('bad-answer', 'A part of the answer of Salesforce is missing. Try again.', {
          ...(deed === 'write' ? { uncertain: true } : {}),
        });
      }),
    ),
  );

  function orThrow(part: CompositePart): CompositePart {
    if (succeeded(part)) return part;
    const error = hostErrorOf({ status: part.httpStatusCode, body: part.body }, connection.now(), deed);
    if (OF_ALL.includes(error.problem)) throw error;
    return part;
  }

  function answersOf(answered: Readonly<Record<string, CompositePart>>): PartAnswers<Parts> {
    const all = Object.keys(parts).map((name) => [name, answered[name] ?? null]);
    return Object.fromEntries(all) as PartAnswers<Parts>;
  }
}
