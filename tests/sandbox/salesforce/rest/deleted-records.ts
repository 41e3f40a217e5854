import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import { salesforceTime } from '../salesforce-time';
import type { SObjectType } from '../sobject-type';

const DAY = 86_400_000;
const FURTHEST = 30 * DAY;

/**
 * `GET /sobjects/{Type}/deleted?start=..&end=..`, as recorded. Throws `SalesforceError` INVALID_REPLICATION_DATE for a span that begins
 * more than 30 days ago, or is shorter than a minute.
 */
export function deletedRecords(org: Org, type: SObjectType, query: URLSearchParams): Record<string, unknown> {
  const [start, end] = [Date.parse(query.get('start') ?? ''), Date.parse(query.get('end') ?? '')];
  const now = org.clock.now();
  if (Number.isNaN(start) || Number.isNaN(end) || start < now - FURTHEST || end - start < 60_000)
    throw new SalesforceError(
      400,
      'INVALID_REPLICATION_DATE',
      'startDate before org replication enablement date, or too close to endDate',
    );
  const found = org.deleted.filter((one) => one.type === type.name && one.at >= start && one.at <= end);
  return {
    deletedRecords: found.map(({ id, at }) => ({ id, deletedDate: salesforceTime(at) })),
    earliestDateAvailable: salesforceTime(now - FURTHEST),
    latestDateCovered: salesforceTime(end),
  };
}
