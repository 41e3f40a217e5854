/** The Account's own fields that carry what a customer is measured by. An org that has none of them answers without them. */
export const ACCOUNT_FIELDS = {
  tier: 'Tier__c',
  measures: {
    usage: { value: 'Usage_30d__c', previous: 'Usage_Previous_30d__c' },
    nps: { value: 'NPS__c', previous: 'NPS_Previous__c' },
    adoption: { value: 'Adoption__c', previous: 'Adoption_Previous__c' },
  },
} as const;
