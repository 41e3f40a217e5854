import type { Instant } from '../../../domain/model/instant';
import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { query } from './query';
import { select } from './select';

/** So many changes are told at once. */
export const CHANGES_AT_ONCE = 200;

/** What others did to the cases that a person holds, at `since` or later. `me` is a checked id. */
export function changesQueries(
  readable: ReadableFields,
  me: string,
  since: Instant,
): Record<'cases' | 'emails' | 'comments', PartRequest | null> {
  const moment = new Date(since).toISOString();
  const written = (from: 'EmailMessage' | 'CaseComment', others: string) =>
    query(
      select(readable, {
        from,
        fields: ['ParentId'],
        needs: ['ParentId', 'Parent.OwnerId', 'CreatedDate', 'CreatedById'],
        where:
          `WHERE Parent.OwnerId = '${me}' AND CreatedDate >= ${moment} AND ${others} ` +
          `LIMIT ${CHANGES_AT_ONCE}`,
      }),
    );
  const notMe = `CreatedById != '${me}'`;
  return {
    cases: query(
      select(readable, {
        from: 'Case',
        fields: [],
        needs: ['OwnerId', 'SystemModstamp', 'LastModifiedById'],
        where:
          `WHERE OwnerId = '${me}' AND SystemModstamp >= ${moment} ` +
          `AND LastModifiedById != '${me}' ORDER BY SystemModstamp DESC LIMIT ${CHANGES_AT_ONCE}`,
      }),
    ),
    // Whoever's name mails come in under, what customers write is theirs.
    emails: written(
      'EmailMessage',
      readable.EmailMessage?.Incoming === true ? `(Incoming = true OR ${notMe})` : notMe,
    ),
    comments: written('CaseComment', notMe),
  };
}
