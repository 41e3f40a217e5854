import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { FieldMapping } from '../../../domain/model/field-mapping';
import type { MappedFact } from '../../../domain/model/mapped-fact';
import type { Measure } from '../../../domain/model/measure';
import type { ZendeskOrganization } from '../schema/zendesk-organization';
import { mappedIn } from './mapped-in';
import { readMapped } from './read-mapped';

/** The tag that names a tier where nobody has mapped one. */
const TIER_TAG = /^tier_./;

/**
 * An organisation in our words, by the fields that a person mapped, or by those that most accounts are likely to have. What it carries
 * was true when it was last changed: that is the measures' age.
 */
export function toCustomer(
  account: string,
  organization: ZendeskOrganization,
  mapping: FieldMapping | null,
): CustomerAccount {
  const reading = (fact: MappedFact) => mappedIn(organization, mapping, fact);
  const number = (fact: MappedFact) => {
    const read = reading(fact);
    return read?.kind === 'number' ? read.number : null;
  };
  const measure = (value: MappedFact, previous: MappedFact): Measure => ({
    value: number(value),
    previous: number(previous),
    asOf: organization.updated_at,
  });
  const tagged = mapping === null ? organization.tags?.find((tag) => TIER_TAG.test(tag)) : undefined;
  const tier = reading('tier') ?? readMapped('tier', tagged);
  const started = reading('startedAt');
  const manager = reading('managerId');
  return {
    ref: { host: 'zendesk', account, kind: 'account', id: organization.id },
    name: organization.name,
    externalId: organization.external_id?.trim() || null,
    domains: organization.domain_names,
    tier: tier?.kind === 'text' ? tier.text : null,
    measures: {
      usage: measure('usage', 'usagePrevious'),
      nps: measure('nps', 'npsPrevious'),
      adoption: measure('adoption', 'adoptionPrevious'),
      ...(mapping?.account.csat === undefined ? {} : { csat: measure('csat', 'csatPrevious') }),
      ...(mapping?.account.pulse === undefined ? {} : { pulse: measure('pulse', 'pulsePrevious') }),
    },
    contractValue: number('contractValue'),
    startedAt: started?.kind === 'day' ? started.at : null,
    managerId: manager?.kind === 'person' ? manager.id : null,
  };
}
