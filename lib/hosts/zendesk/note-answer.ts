import type { HttpAnswer } from '../../platform/http-client';
import type { Connection } from '../contract';

type Json = Readonly<Record<string, unknown>>;

/** What is known of Zendesk only by inference: headers by their spelling, and what each is called here. */
const HEADERS: [name: RegExp, question: string, answer: string][] = [
  [/^x-rate-limit$/, 'account-limit-header', 'x-rate-limit'],
  [/^ratelimit-limit$/, 'account-limit-header', 'ratelimit'],
  [/^zendesk-ratelimit-/, 'endpoint-limit-header', 'zendesk-ratelimit'],
  [/^zendesk-rate-limit-/, 'endpoint-limit-header', 'zendesk-rate-limit'],
  [/^x-zendesk-api-warn$/, 'api-warn', 'seen'],
];

/**
 * Notes which of the possible behaviours this answer showed, in codes: limits, warnings, the form of an error, where sideloads
 * stand, how a count is written, what an organisation field without a value looks like, who one is without a session.
 * @param path below `/api/v2/`, with its query
 * @param json the parsed body
 */
export function noteAnswer(
  connection: Pick<Connection, 'met' | 'mapping'>,
  path: string,
  answer: HttpAnswer,
  json: unknown,
): void {
  const met = connection.met.bind(connection);
  for (const header of Object.keys(answer.headers)) {
    for (const [name, question, code] of HEADERS) if (name.test(header)) met(question, code);
  }
  const isMe = path.startsWith('users/me');
  if (answer.status >= 400) {
    met(`error-${answer.status}`, errorForm(json));
    if (isMe && answer.status === 401) met('signed-out-me', 'refused');
    return;
  }
  if (!isObject(json)) return;
  if (isMe) noteMe(met, json);
  if ('count' in json) met('count', isObject(json.count) ? 'value' : typeof json.count);
  const tickets = [json.ticket, json.tickets, json.results].flat().filter(isObject);
  if (/include=[^&]*slas/.test(path) && tickets.length > 0)
    met('slas-placement', place('slas', tickets, json));
  if (/include=[^&]*metric_events/.test(path)) met('metric-events', place('metric_events', tickets, json));
  const organizations = [json.organization, json.organizations].flat().filter(isObject);
  for (const { organization_fields: fields } of organizations) {
    if (!isObject(fields)) continue;
    if (Object.values(fields).includes(null)) met('unset-organization-field', 'null');
    const mapped = Object.values(connection.mapping?.account ?? {});
    if (mapped.some((key) => !Object.hasOwn(fields, key))) met('unset-organization-field', 'absent');
  }
}

function noteMe(met: Connection['met'], { user }: Json): void {
  if (!isObject(user)) return;
  if (user.id === null) met('signed-out-me', 'anonymous-user');
  else met('authenticity-token', typeof user.authenticity_token === 'string' ? 'present' : 'absent');
}

function place(name: string, tickets: readonly Json[], answer: Json): string {
  if (tickets.some((ticket) => name in ticket)) return 'ticket';
  return name in answer ? 'top-level' : 'missing';
}

/** The four forms of an error, and what is none of them. */
function errorForm(json: unknown): string {
  if (!isObject(json)) return 'no-json';
  if (Array.isArray(json.errors)) return 'errors-list';
  if (isObject(json.error)) return 'title-message';
  if (isObject(json.details)) return 'details';
  return typeof json.error === 'string' ? 'error-description' : 'other';
}

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
