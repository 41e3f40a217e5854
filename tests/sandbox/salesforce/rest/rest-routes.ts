import { Hono } from 'hono';
import type { SeedPerson } from '../../seed/seed';
import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import type { Access } from '../sign-in/access';
import type { SalesforceSwitches } from '../switches';
import { answerComposite } from './answer-composite';
import { answerRest } from './answer-rest';
import { apiVersions } from './api-versions';
import type { RestAnswer } from './rest-request';

/** `/services/data`: session, daily limit, then the call. Each answered call carries `Sforce-Limit-Info`. */
export function restRoutes(org: Org, access: Access, people: SeedPerson[]): Hono {
  const app = new Hono();
  app.get('/services/data', (c) => c.json(apiVersions(org.switches)));
  app.get('/services/data/', (c) => c.json(apiVersions(org.switches)));

  app.all('/services/data/*', async (c) => {
    const header = c.req.header('authorization');
    if (access.isWithoutApi(header)) {
      const words = 'This session is not valid for use with the REST API';
      return send(refusal(new SalesforceError(401, 'INVALID_SESSION_ID', words)));
    }
    const key = access.bearer(header);
    const person = people.find((one) => one.key === key);
    if (person === undefined) {
      return send(refusal(new SalesforceError(401, 'INVALID_SESSION_ID', 'Session expired or invalid')));
    }
    const { apiUsage, appUsage } = org.switches;
    const usages = appUsage === null ? [apiUsage] : [apiUsage, appUsage];
    const limited = () => ({ 'Sforce-Limit-Info': limitInfo(org.switches) });
    if (usages.some(({ used, total }) => used >= total)) {
      const error = new SalesforceError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
      return send(refusal(error), limited());
    }
    for (const usage of usages) usage.used += 1;
    const url = new URL(c.req.url);
    let body: unknown = null;
    try {
      const text = await c.req.text();
      if (text !== '') body = JSON.parse(text);
    } catch {
      const error = new SalesforceError(
        400,
        'JSON_PARSER_ERROR',
        'Unexpected character in the HTTP entity body',
      );
      return send(refusal(error), limited());
    }
    const request = {
      method: c.req.method,
      path: url.pathname,
      query: url.searchParams,
      headers: c.req.header(),
      body,
      userId: person.salesforceId,
    };
    const composite = /^\/services\/data\/v\d+\.0\/composite\/?$/.test(url.pathname);
    const answer =
      composite && request.method === 'POST' ? answerComposite(org, request) : answerRest(org, request);
    return send(answer, limited());
  });
  return app;
}

function limitInfo({ apiUsage, appUsage }: SalesforceSwitches): string {
  const org = `api-usage=${apiUsage.used}/${apiUsage.total}`;
  return appUsage === null
    ? org
    : `${org}; per-app-api-usage=${appUsage.used}/${appUsage.total}(appName=Bellwether)`;
}

function refusal(error: SalesforceError): RestAnswer {
  return { status: error.status, headers: {}, body: error.body() };
}

function send(answer: RestAnswer, extra: Record<string, string> = {}): Response {
  const headers = { 'content-type': 'application/json;charset=UTF-8', ...answer.headers, ...extra };
  const text = answer.body === null ? null : JSON.stringify(answer.body);
  return new Response(text, { status: answer.status, headers });
}
