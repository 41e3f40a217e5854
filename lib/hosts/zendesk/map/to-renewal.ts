import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { Renewal } from '../../../domain/model/renewal';
import type { ZendeskOrganization } from '../schema/zendesk-organization';
import { mappedIn } from './mapped-in';

/** When the customer's contract is renewed, where a field was mapped and says so: an empty field does not say that there is none. */
export function toRenewal(organization: ZendeskOrganization, mapping: FieldMapping | null): Renewal | null {
  const read = mappedIn(organization, mapping, 'renewalAt');
  return read?.kind === 'day' ? { at: read.at, stage: null, movedBackAt: null, amount: null } : null;
}
