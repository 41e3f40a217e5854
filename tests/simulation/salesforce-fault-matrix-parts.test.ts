import { describe, expect, it } from 'vitest';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import { HostError } from '../../lib/hosts/host-error';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';
import { salesforceEndpoints } from './salesforce-endpoints';
import { salesforceRequests } from './salesforce-requests';

const refusal = (status: number, errorCode: string, message = 'No.') => ({
  status,
  body: [{ errorCode, message }],
});

/** What may become of one part while the whole request succeeds, and what that is called where the part is needed. */
const partFaults: Record<string, { given: { status: number; body: unknown }; problem: HostProblem }> = {
  expired: { given: refusal(401, 'INVALID_SESSION_ID', 'Session expired or invalid'), problem: 'signed-out' },
  'the limit': {
    given: refusal(403, 'REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.'),
    problem: 'rate-limited',
  },
  'no access': { given: refusal(403, 'INSUFFICIENT_ACCESS'), problem: 'no-access' },
  'not found': { given: refusal(404, 'NOT_FOUND'), problem: 'not-found' },
  'a field that is not there': { given: refusal(400, 'INVALID_FIELD'), problem: 'no-access' },
  'an object that is not there': { given: refusal(400, 'INVALID_TYPE'), problem: 'no-access' },
  'a malformed query': { given: refusal(400, 'MALFORMED_QUERY'), problem: 'invalid' },
  'too slow': { given: refusal(400, 'QUERY_TIMEOUT'), problem: 'host-error' },
  'a locked row': { given: refusal(400, 'UNABLE_TO_LOCK_ROW'), problem: 'conflict' },
  'a failure': { given: refusal(500, 'UNKNOWN_EXCEPTION'), problem: 'host-error' },
  'another part failed': { given: refusal(400, 'PROCESSING_HALTED'), problem: 'invalid' },
  'not changed': { given: { status: 304, body: null }, problem: 'bad-answer' },
  'something else': { given: { status: 200, body: {} }, problem: 'bad-answer' },
};

/** What every other part would be refused for next stands for all of a request that reads. */
const OF_ALL = ['expired', 'the limit'];
/** What is gone is not found, and what is to be taken back is gone: an answer, not a problem. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'findAccounts named': ['not found'],
  'accountEscalations.remove task': ['not found', 'something else'],
  // It was written, and only the number of the comment is not told.
  'write comment': ['something else'],
  'reply.send comment': ['something else'],
  'reply.send unchanged': ['something else'],
};

const rows = (
  await Promise.all(
    Object.keys(salesforceEndpoints).map(async (call) => {
      const parts = (await salesforceRequests(call))
        .filter(({ isAboutWords }) => !isAboutWords)
        .flatMap((request) => request.parts);
      // The org's description of its objects is the matter of another test.
      return [...new Set(parts)].filter((part) => !/^[A-Z]/.test(part)).map((part) => ({ call, part }));
    }),
  )
).flat();

describe.each(rows)('$call without its part $part', ({ call, part }) => {
  let shared: ReturnType<typeof client> | null = null;

  it.each(Object.entries(partFaults))('%s', async (name, { given, problem }) => {
    shared ??= client(call);
    const { ask, switches, healthy } = await shared;
    switches.partAnswers = { [part]: given };
    const answer = await ask();
    switches.partAnswers = {};
    const { needs = [], beside = [] } = salesforceEndpoints[call] ?? {};
    const isNeeded = needs.includes(part) || OF_ALL.includes(name);
    const isAnswer = ANSWERS[`${call} ${part}`]?.includes(name) === true;
    if (isNeeded && !beside.includes(part) && !isAnswer) {
      expect(answer).toEqual({ problem });
    } else if (OF_ALL.includes(name) && beside.includes(part) && hasProblem(answer)) {
      // Said as it is, or done without.
      expect(answer).toEqual({ problem });
    } else {
      expect(answer ?? {}).not.toHaveProperty('problem');
      // What was not done beside a transition is one more warning.
      if (!call.startsWith('write')) expect(whatChanged(answer, healthy)).toEqual([]);
    }
  });
});

async function client(call: string) {
  const { connection, salesforce, seed, clock } = salesforceClient();
  const { switches } = salesforce;
  switches.surveys = true;
  const ask = async (): Promise<unknown> => {
    try {
      return await salesforceEndpoints[call]?.ask(salesforceApi, connection, { seed, clock });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { problem: error.problem };
    }
  };
  return { ask, switches, healthy: await ask() };
}

function hasProblem(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}

/** Where one answer says something else than another, instead of less. Numbers, lists and words may be unknown or fewer, not different. */
function whatChanged(less: unknown, all: unknown, at = ''): string[] {
  if (less === null || less === undefined || less === 'none') return [];
  if (Array.isArray(less) && Array.isArray(all)) return less.length <= all.length ? [] : [`${at}: more`];
  if (typeof less === 'object' && typeof all === 'object' && all !== null) {
    return Object.entries(less).flatMap(([key, value]) =>
      whatChanged(value, (all as Record<string, unknown>)[key], `${at}/${key}`),
    );
  }
  return typeof less === typeof all ? [] : [`${at}: ${JSON.stringify(less)}`];
}
