import type { HostProblem } from '../../../domain/model/host-problem';

const PROBLEMS: Readonly<Record<string, HostProblem>> = {
  REQUEST_LIMIT_EXCEEDED: 'rate-limited',
  NOT_FOUND: 'not-found',
  ENTITY_IS_DELETED: 'not-found',
  UNABLE_TO_LOCK_ROW: 'conflict',
  PRECONDITION_FAILED: 'conflict',
  ENTITY_CHANGED: 'conflict',
  API_DISABLED_FOR_ORG: 'no-access',
  API_CURRENTLY_DISABLED: 'no-access',
  FUNCTIONALITY_NOT_ENABLED: 'no-access',
  FUNCTIONALITY_TEMPORARILY_UNAVAILABLE: 'host-error',
  SERVER_UNAVAILABLE: 'host-error',
  QUERY_TIMEOUT: 'host-error',
  UNKNOWN_EXCEPTION: 'host-error',
  // An object or field that this org has not, or that this user may not see: Salesforce does not tell them apart.
  INVALID_TYPE: 'no-access',
  INVALID_FIELD: 'no-access',
  INVALID_FIELD_FOR_INSERT_UPDATE: 'no-access',
  // The identity services' own.
  Bad_OAuth_Token: 'signed-out',
  Missing_OAuth_Token: 'signed-out',
  Wrong_Org: 'signed-out',
  // The token endpoint's own.
  invalid_grant: 'signed-out',
  invalid_client: 'no-access',
};

/**
 * What an error means by its code, which says more than the status: a 403 is both "not allowed" and "limit reached". `null` for
 * codes that say no more than the status does.
 */
export function problemOfCode(code: string, words: string): HostProblem | null {
  if (code === 'INVALID_SESSION_ID') {
    // A valid session that this user may not use for the API: signing in again would end in the same answer.
    return words.includes('not valid for use with the REST API') ? 'session-refused' : 'signed-out';
  }
  if (code.startsWith('INSUFFICIENT_ACCESS')) return 'no-access';
  return Object.hasOwn(PROBLEMS, code) ? (PROBLEMS[code] ?? null) : null;
}
