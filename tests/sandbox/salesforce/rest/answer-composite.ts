import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import { answerRest } from './answer-rest';
import type { RestAnswer, RestRequest } from './rest-request';

interface Part {
  method: string;
  url: string;
  referenceId: string;
  httpHeaders: Record<string, string>;
  body: unknown;
}

interface PartAnswer {
  body: unknown;
  httpHeaders: Record<string, string>;
  httpStatusCode: number;
  referenceId: string;
}

const LIMIT = 25;

/**
 * Answers `POST /composite`: at most 25 parts in their order, `@{ref.Field}` filled in from earlier answers, headers per part only
 * (nothing is inherited from the outer request). With `allOrNone` the first refusal undoes everything and the other parts say
 * PROCESSING_HALTED. Refusals of the whole request become answers; throws nothing.
 */
export function answerComposite(org: Org, request: RestRequest): RestAnswer {
  let parts: Part[];
  try {
    parts = partsOf(org, request.body);
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return { status: error.status, headers: {}, body: error.body() };
  }
  const allOrNone = (request.body as { allOrNone?: unknown }).allOrNone === true;
  const answers = org.transaction(
    () => run(org, parts, request.userId, allOrNone),
    (done) => !allOrNone || done.every((answer) => answer.httpStatusCode < 400),
  );
  const failed = allOrNone ? answers.findIndex((answer) => answer.httpStatusCode >= 400) : -1;
  const compositeResponse = parts.map(({ referenceId }, index) => {
    const answer = answers[index];
    if (failed >= 0 && index !== failed) {
      return halted(
        referenceId,
        'The transaction was rolled back since another operation in the same transaction failed.',
      );
    }
    return answer ?? halted(referenceId, 'The part was not processed.');
  });
  return { status: 200, headers: {}, body: { compositeResponse } };
}

function partsOf(org: Org, body: unknown): Part[] {
  const given = (body as { compositeRequest?: unknown } | null)?.compositeRequest;
  if (!Array.isArray(given) || given.length === 0) {
    throw new SalesforceError(400, 'JSON_PARSER_ERROR', 'compositeRequest must hold at least one subrequest');
  }
  if (given.length > LIMIT) {
    const words = `The composite request holds ${given.length} subrequests, at most ${LIMIT} are allowed`;
    throw new SalesforceError(400, 'LIMIT_EXCEEDED', words);
  }
  const parts = given.map((part: Partial<Part>): Part => {
    const { method, url, referenceId } = part;
    if (typeof method !== 'string' || typeof url !== 'string' || !/^[A-Za-z]\w*$/.test(referenceId ?? '')) {
      throw new SalesforceError(
        400,
        'INVALID_INPUT',
        'Each subrequest needs a method, a url and a valid referenceId',
      );
    }
    if (!url.startsWith('/services/data/v') || url.includes('/composite')) {
      throw new SalesforceError(
        400,
        'INVALID_INPUT',
        `The url '${url}' can not be used in a composite request`,
      );
    }
    return {
      method: method.toUpperCase(),
      url,
      referenceId: String(referenceId),
      httpHeaders: part.httpHeaders ?? {},
      body: part.body ?? null,
    };
  });
  const ids = parts.map((part) => part.referenceId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new SalesforceError(400, 'INVALID_INPUT', `Duplicate referenceId: ${twice}`);
  }
  const queries = parts.filter((part) => /\/query\b/.test(part.url)).length;
  if (queries > org.switches.compositeQueries) {
    const words = `The composite request holds ${queries} queries, at most ${org.switches.compositeQueries} are allowed`;
    throw new SalesforceError(400, 'LIMIT_EXCEEDED', words);
  }
  return parts;
}

function run(org: Org, parts: Part[], userId: string, allOrNone: boolean): PartAnswer[] {
  const answers: PartAnswer[] = [];
  for (const part of parts) {
    const answer = runPart(org, part, answers, userId);
    answers.push(answer);
    if (allOrNone && answer.httpStatusCode >= 400) break;
  }
  return answers;
}

function runPart(org: Org, part: Part, earlier: PartAnswer[], userId: string): PartAnswer {
  const given = org.switches.partAnswers[part.referenceId];
  if (given !== undefined) {
    const { status: httpStatusCode, body } = given;
    return { body, httpHeaders: {}, httpStatusCode, referenceId: part.referenceId };
  }
  const missing: string[] = [];
  const fill = (text: string) =>
    text.replace(/@\{(\w+)\.([^}]+)\}/g, (whole, reference: string, path: string) => {
      const answer = earlier.find((one) => one.referenceId === reference);
      const value =
        answer === undefined || answer.httpStatusCode >= 400 ? undefined : pick(answer.body, path);
      if (value === undefined || value === null) {
        missing.push(`Invalid reference specified. No value for ${path} found in ${reference}`);
        return whole;
      }
      return String(value);
    });
  const url = new URL(fill(part.url), 'https://part.invalid');
  const body: unknown = part.body === null ? null : fillDeep(part.body, fill);
  if (missing[0] !== undefined) return halted(part.referenceId, missing[0]);
  const answer = answerRest(org, {
    method: part.method,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(
      Object.entries(part.httpHeaders).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body,
    userId,
  });
  return {
    body: answer.body,
    httpHeaders: answer.headers,
    httpStatusCode: answer.status,
    referenceId: part.referenceId,
  };
}

function fillDeep(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillDeep(item, fill)]));
}

/** `records[0].Account.Name` out of an answer. */
function pick(body: unknown, path: string): unknown {
  let current: unknown = body;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}

function halted(referenceId: string, message: string): PartAnswer {
  return {
    body: [{ errorCode: 'PROCESSING_HALTED', message }],
    httpHeaders: {},
    httpStatusCode: 400,
    referenceId,
  };
}
