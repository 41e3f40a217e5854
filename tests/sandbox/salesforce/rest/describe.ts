import type { Org } from '../org';
import type { SObjectField, SObjectType } from '../sobject-type';

const PICKLISTS: Record<string, string[]> = {
  'Case.Status': ['New', 'Working', 'Escalated', 'Closed'],
  'Case.Priority': ['High', 'Medium', 'Low'],
  'Case.Type': ['Problem', 'Feature Request', 'Question'],
  'Case.Product__c': ['Routing', 'Mobile app', 'Billing and invoices'],
  'Case.Origin': ['Phone', 'Email', 'Web'],
  'Task.Status': ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'],
  'Task.Priority': ['High', 'Normal', 'Low'],
  'Account.Tier__c': ['Strategic', 'Gold', 'Silver', 'Free'],
};

/** `GET /sobjects/{Type}/describe`, as far as a client needs it. */
export function describe(org: Org, type: SObjectType): Record<string, unknown> {
  return {
    name: type.name,
    label: type.label,
    keyPrefix: type.keyPrefix,
    custom: false,
    queryable: true,
    createable: type.createable,
    fields: org.fields(type).map((field) => described(type, field)),
    childRelationships: org.children(type).map((child) => ({
      childSObject: child.type,
      field: child.field,
      relationshipName: child.name,
    })),
  };
}

function described(type: SObjectType, field: SObjectField): Record<string, unknown> {
  const picklist = PICKLISTS[`${type.name}.${field.name}`] ?? [];
  return {
    name: field.name,
    label: field.name
      .replace(/__c$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/_/g, ' '),
    type: field.type,
    length: field.length ?? 0,
    custom: field.name.endsWith('__c'),
    nillable: !field.required,
    createable: field.createable,
    updateable: field.updateable,
    filterable: field.filterable,
    sortable: field.sortable,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName,
    polymorphicForeignKey: field.referenceTo.length > 1,
    picklistValues: picklist.map((value) => ({ active: true, defaultValue: false, label: value, value })),
  };
}
