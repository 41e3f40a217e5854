import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { FieldReading } from '../../../domain/model/field-reading';
import type { MappedFact } from '../../../domain/model/mapped-fact';
import type { ZendeskOrganization } from '../schema/zendesk-organization';
import { readMapped } from './read-mapped';
import { usualMapping } from './usual-mapping';

/** What an organisation's fields tell of one fact; `null` where it is not mapped, not set, or no such thing. */
export function mappedIn(
  { organization_fields: fields }: Pick<ZendeskOrganization, 'organization_fields'>,
  mapping: FieldMapping | null,
  fact: MappedFact,
): FieldReading | null {
  const key = (mapping ?? usualMapping).account[fact];
  if (key === undefined || fields === null || !Object.hasOwn(fields, key)) return null;
  return readMapped(fact, fields[key]);
}
