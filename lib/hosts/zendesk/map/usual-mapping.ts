import type { FieldMapping } from '../../../domain/model/field-mapping';

/** What is read while nobody has mapped anything: keys that people are likely to have chosen. */
export const usualMapping: FieldMapping = {
  account: {
    tier: 'tier',
    usage: 'usage_30d',
    usagePrevious: 'usage_previous_30d',
    nps: 'nps',
    npsPrevious: 'nps_previous',
    adoption: 'adoption',
    adoptionPrevious: 'adoption_previous',
  },
  ticket: {},
};
