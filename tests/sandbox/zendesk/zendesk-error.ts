import type { ZendeskSwitches } from './zendesk-switches';

/** The host's error answers, in the shapes it uses. */
export const zendeskError = {
  unauthenticated: () => json(401, { error: "Couldn't authenticate you" }),
  invalidAccessToken: () =>
    json(401, {
      error: 'invalid_token',
      error_description:
        'The access token provided is expired, revoked, malformed or invalid for other reasons.',
    }),
  notFound: () => json(404, { error: 'RecordNotFound', description: 'Not found' }),
  invalidToken: () => json(403, { error: { title: 'Forbidden', message: 'Invalid authenticity token' } }),
  forbidden: () =>
    json(403, {
      error: {
        title: 'Forbidden',
        message:
          'You do not have access to this page. Please contact the account owner of this help desk for further help.',
      },
    }),
  conflict: (form: ZendeskSwitches['staleUpdate']) => {
    if (form === '409-errors') {
      const detail = 'The ticket was updated by somebody else. Please refresh and try again.';
      return json(409, { errors: [{ code: 'Conflict', title: 'Conflict', detail, status: '409' }] });
    }
    if (form === '422-concurrent') {
      const description = 'Another request is updating this record concurrently. Try again.';
      return json(422, { error: 'DatabaseConflict', description });
    }
    const description =
      'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.';
    return json(409, { error: 'UpdateConflict', description });
  },
  invalid: (field: string, description: string, error: string) =>
    json(422, {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { [field]: [{ description, error }] },
    }),
  badRequest: (description: string) => json(400, { error: 'BadRequest', description }),
  unprocessable: (error: string, description: string) => json(422, { error, description }),
  tooMany: (retryAfter: number) =>
    json(
      429,
      { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
      { 'retry-after': String(retryAfter) },
    ),
};

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
