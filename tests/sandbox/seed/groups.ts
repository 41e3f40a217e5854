import { salesforceId } from './salesforce-id';
import type { SeedGroup } from './seed';

const names: [key: string, name: string][] = [
  ['support', 'Customer Support'],
  ['engineering', 'Engineering Escalations'],
  ['billing', 'Billing'],
  ['success', 'Customer Success'],
  ['management', 'Operations Management'],
];

/** Zendesk's groups, which are queues in Salesforce. */
export const groups: SeedGroup[] = names.map(([key, name], index) => ({
  key,
  name,
  zendeskId: 360_008_710_040 + index * 11,
  salesforceId: salesforceId('00G', 910 + index),
}));
