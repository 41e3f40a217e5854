import type { FieldMapping } from '../../domain/model/field-mapping';

/**
 * The fields that are read where nobody has mapped any: what a person would most likely call an account's own fields, and its
 * owner. An org that has none of them answers without them.
 */
export const usualMapping: FieldMapping = {
  account: {
    tier: 'Tier__c',
    usage: 'Usage_30d__c',
    usagePrevious: 'Usage_Previous_30d__c',
    nps: 'NPS__c',
    npsPrevious: 'NPS_Previous__c',
    adoption: 'Adoption__c',
    adoptionPrevious: 'Adoption_Previous__c',
    managerId: 'OwnerId',
  },
  ticket: {},
};
