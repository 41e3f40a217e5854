import { createHash } from 'node:crypto';
import { fullId } from '../full-id';
import { SALESFORCE_HOSTS } from '../hosts';
import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import type { SObjectType } from '../sobject-type';
import { runSoql } from '../soql/run-soql';
import { answerChatter } from './answer-chatter';
import { apiVersions } from './api-versions';
import { deletedRecords } from './deleted-records';
import { describe } from './describe';
import { fieldDefinitions } from './field-definitions';
import type { RestAnswer, RestRequest } from './rest-request';
import { createRecord, updateRecord } from './write-record';

/** Answers one call below `/services/data/vXX.0/`, but not `/composite`. Refusals become answers; throws nothing. */
export function answerRest(org: Org, request: RestRequest): RestAnswer {
  try {
    return route(org, request);
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return { status: error.status, headers: {}, body: error.body() };
  }
}

function route(org: Org, request: RestRequest): RestAnswer {
  const match = /^\/services\/data\/(v\d+\.0)\/(.*?)\/?$/.exec(request.path);
  const [, version = '', rest = ''] = match ?? [];
  if (!apiVersions(org.switches).some((candidate) => candidate.url.endsWith(`/${version}`))) throw notFound();
  if (rest === '') {
    allow(request, ['GET']);
    const root = `/services/data/${version}`;
    const identity = `https://${SALESFORCE_HOSTS.api}/id/${org.id}/${request.userId}`;
    return ok({
      sobjects: `${root}/sobjects`,
      query: `${root}/query`,
      composite: `${root}/composite`,
      identity,
    });
  }
  const [resource, name, id, ...more] = rest.split('/').map(decodeURIComponent);
  if (resource === 'query' && name === undefined) {
    allow(request, ['GET']);
    const query = request.query.get('q');
    if (query === null) {
      throw new SalesforceError(400, 'MALFORMED_QUERY', 'A query string has to be specified');
    }
    if (/\bFROM FieldDefinition\b/.test(query)) return ok(fieldDefinitions(org, query));
    return ok(runSoql(org, query, version));
  }
  if (resource === 'chatter') {
    const path = [name, id, ...more].filter((part) => part !== undefined);
    return answerChatter(org, path, request);
  }
  if (resource !== 'sobjects' || more.length > 0) throw notFound();
  if (name === undefined) {
    allow(request, ['GET']);
    const sobjects = org
      .types()
      .map(({ name: type, keyPrefix, label }) => ({ name: type, keyPrefix, label }));
    return ok({ encoding: 'UTF-8', maxBatchSize: 200, sobjects });
  }
  const type = org.type(name);
  if (type === null) throw notFound();
  if (id === undefined) {
    allow(request, ['GET', 'POST']);
    if (request.method === 'GET') return ok({ objectDescribe: describe(org, type), recentItems: [] });
    const made = createRecord(org, type, request);
    const location = `/services/data/${version}/sobjects/${type.name}/${made}`;
    return { status: 201, headers: { Location: location }, body: { id: made, success: true, errors: [] } };
  }
  if (id === 'deleted') {
    allow(request, ['GET']);
    return ok(deletedRecords(org, type, request.query));
  }
  if (id === 'describe') {
    allow(request, ['GET']);
    const body = describe(org, type);
    const modified = org.describedAs(type.name, JSON.stringify(body));
    const since = Date.parse(request.headers['if-modified-since'] ?? '');
    const headers = { 'Last-Modified': new Date(modified).toUTCString() };
    const isSame = org.switches.describeSince === 'blind' || since >= modified;
    return isSame && since > 0 && org.switches.describeSince !== 'whole'
      ? { status: 304, headers, body: null }
      : { status: 200, headers, body };
  }
  // Only what nothing hangs on can be deleted here.
  allow(request, type.name === 'Task' ? ['GET', 'PATCH', 'DELETE'] : ['GET', 'PATCH']);
  if (request.method === 'GET') return retrieve(org, type, id, version, request);
  if (request.method === 'DELETE') {
    if (org.find(type.name, id) === null) throw notFound();
    org.remove(type.name, id);
    return { status: 204, headers: {}, body: null };
  }
  updateRecord(org, type, id, request);
  return { status: 204, headers: {}, body: null };
}

function retrieve(
  org: Org,
  type: SObjectType,
  id: string,
  version: string,
  request: RestRequest,
): RestAnswer {
  const record = org.find(type.name, id);
  if (record === null) {
    if (fullId(id) !== null) throw notFound();
    const words = `Provided external ID field does not exist or is not accessible: ${id}`;
    throw new SalesforceError(404, 'NOT_FOUND', words);
  }
  const modified = Date.parse(String(record.LastModifiedDate));
  const headers: Record<string, string> = { 'Last-Modified': new Date(modified).toUTCString() };
  if (type.name === 'Account') {
    headers.ETag = `"${createHash('sha1').update(JSON.stringify(record)).digest('base64')}"`;
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  if (since >= modified) return { status: 304, headers, body: null };
  const unmodifiedSince = Date.parse(request.headers['if-unmodified-since'] ?? '');
  if (modified > unmodifiedSince) {
    const words = 'The precondition in If-Unmodified-Since does not hold';
    throw new SalesforceError(412, 'PRECONDITION_FAILED', words);
  }
  const wanted = request.query.get('fields')?.split(',');
  const body: Record<string, unknown> = {
    attributes: { type: type.name, url: `/services/data/${version}/sobjects/${type.name}/${record.Id}` },
  };
  for (const field of wanted ?? org.fields(type).map((one) => one.name)) {
    const known = org.field(type, field.trim());
    if (known === null) {
      throw new SalesforceError(
        400,
        'INVALID_FIELD',
        `No such column '${field}' on sobject of type ${type.name}`,
      );
    }
    body[known.name] = record[known.name] ?? null;
  }
  return { status: 200, headers, body };
}

function ok(body: unknown): RestAnswer {
  return { status: 200, headers: {}, body };
}

function notFound(): SalesforceError {
  return new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
}

function allow(request: RestRequest, methods: string[]): void {
  if (methods.includes(request.method)) return;
  const words = `HTTP Method '${request.method}' not allowed. Allowed are ${methods.join(',')}`;
  throw new SalesforceError(405, 'METHOD_NOT_ALLOWED', words);
}
