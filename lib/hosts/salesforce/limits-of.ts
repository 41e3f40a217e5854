import { RateLimit } from '../../domain/model/rate-limit';

/** `api-usage=25/5000; per-app-api-usage=17/250(appName=sample-app)`: used and allowed in the last 24 hours. */
const USAGE = /(?:^|;)\s*(per-app-)?api-usage=(\d{1,12})\/(\d{1,12})(?=\s*(?:\(|;|$))/g;

/**
 * What `Sforce-Limit-Info` says: the org's limit, then the app's own where the org set one. The 24 hours roll, so there is no moment
 * at which a limit begins anew. A part that cannot be read says nothing.
 */
export function limitsOf(headers: Readonly<Record<string, string>>): RateLimit[] {
  return [...(headers['sforce-limit-info'] ?? '').matchAll(USAGE)].flatMap(([, perApp, used, total]) => {
    const read = RateLimit.safeParse({
      of: perApp === undefined ? 'account' : 'app',
      total: Number(total),
      remaining: Math.max(0, Number(total) - Number(used)),
      resetAt: 'rolling',
    });
    return read.success ? [read.data] : [];
  });
}
