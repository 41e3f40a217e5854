import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { Measure } from '../../../domain/model/measure';
import type { ZendeskOrganization } from '../schema/zendesk-organization';

/** Which organisation field holds a metric's number, and which the one of 30 days before. */
const fields = {
  usage: { value: 'usage_30d', previous: 'usage_previous_30d' },
  nps: { value: 'nps', previous: 'nps_previous' },
  adoption: { value: 'adoption', previous: 'adoption_previous' },
} as const;

/** A drop-down's value is a tag of the whole account, so that people write `tier_gold` for it. */
const TIER = /^tier_(.+)$/;

/** An organisation in our words. What it carries was true when it was last changed: that is the measures' age. */
export function toCustomer(account: string, organization: ZendeskOrganization): CustomerAccount {
  const measure = ({ value, previous }: (typeof fields)[keyof typeof fields]): Measure => ({
    value: numberIn(organization, value),
    previous: numberIn(organization, previous),
    asOf: organization.updated_at,
  });
  return {
    ref: { host: 'zendesk', account, kind: 'account', id: organization.id },
    name: organization.name,
    externalId: organization.external_id?.trim() || null,
    tier: tier(organization),
    measures: { usage: measure(fields.usage), nps: measure(fields.nps), adoption: measure(fields.adoption) },
  };
}

function tier(organization: ZendeskOrganization): string | null {
  const field = fieldOf(organization, 'tier');
  const text =
    typeof field === 'string' && field.trim() !== ''
      ? field.trim()
      : organization.tags?.find((tag) => TIER.test(tag));
  return text?.replace(TIER, '$1') ?? null;
}

/** Number fields come as numbers or as texts, by their kind. */
function numberIn(organization: ZendeskOrganization, key: string): number | null {
  const field = fieldOf(organization, key);
  const isNumber =
    typeof field === 'number' || (typeof field === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(field));
  return isNumber && Number.isFinite(Number(field)) ? Number(field) : null;
}

function fieldOf(organization: ZendeskOrganization, key: string): unknown {
  const all = organization.organization_fields;
  return all !== null && Object.hasOwn(all, key) ? all[key] : undefined;
}
