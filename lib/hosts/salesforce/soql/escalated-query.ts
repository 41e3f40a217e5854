import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The open cases that are escalated, whoever holds them, those that changed last. */
export function escalatedQuery(readable: ReadableFields): PartRequest | null {
  return query(
    select(readable, {
      from: 'Case',
      fields: ['SystemModstamp'],
      needs: ['IsEscalated', 'IsClosed', 'SystemModstamp'],
      where: `WHERE IsEscalated = true AND IsClosed = false ORDER BY SystemModstamp DESC LIMIT ${LIMITS.cases}`,
    }),
  );
}
