import { z } from 'zod';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { CompositePart } from './composite-part';
import { dataPath } from './data-path';
import { send } from './send';

const Answer = z.object({ compositeResponse: z.array(CompositePart) });

/** One part of a composite request. */
export interface PartRequest {
  method: 'GET' | 'POST' | 'PATCH';
  /** May carry values of earlier parts: `@{case.AccountId}`. */
  url: string;
  body?: unknown;
  httpHeaders?: Record<string, string>;
}

/**
 * One `/composite` request: one API call for up to 25 parts (5 of them queries). The answers by the parts' names; the outer
 * answer is a success whatever became of the parts.
 * @param deed `write`: all parts or none, without the org's assignment rules. `read`: each part for itself.
 * @throws HostError when the whole request failed, or an answer is missing.
 */
export async function composite<Parts extends Readonly<Record<string, PartRequest>>>(
  connection: Connection,
  deed: 'read' | 'write',
  parts: Parts,
): Promise<{ [Name in keyof Parts]: CompositePart }> {
  const names = Object.keys(parts);
  const body = await send(connection, {
    method: 'POST',
    path: dataPath('composite'),
    deed,
    ...(deed === 'write' ? { headers: { 'Sforce-Auto-Assign': 'FALSE' } } : {}),
    body: {
      allOrNone: deed === 'write',
      compositeRequest: names.map((name) => ({ ...parts[name], referenceId: name })),
    },
  });
  const answers = Answer.safeParse(body).data?.compositeResponse ?? [];
  const named = names.map((name) => {
    const answer = answers.find((one) => one.referenceId === name);
    if (answer !== undefined) return [name, answer] as const;
    throw new HostError('bad-answer', 'A part of the answer of Salesforce is missing. Try again.', {
      ...(deed === 'write' ? { uncertain: true } : {}),
    });
  });
  return Object.fromEntries(named) as { [Name in keyof Parts]: CompositePart };
}
