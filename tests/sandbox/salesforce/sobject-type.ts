/** One field of an object, as far as the sandbox's describe, query reader and writes need it. */
export interface SObjectField {
  name: string;
  type:
    | 'id'
    | 'string'
    | 'textarea'
    | 'picklist'
    | 'email'
    | 'phone'
    | 'boolean'
    | 'datetime'
    | 'date'
    | 'double'
    | 'currency'
    | 'percent'
    | 'int'
    | 'reference';
  createable: boolean;
  updateable: boolean;
  filterable: boolean;
  sortable: boolean;
  required: boolean;
  /** Longest text accepted; `null`: any. */
  length: number | null;
  /** `length` counts bytes of UTF-8 instead of characters. */
  inBytes: boolean;
  referenceTo: string[];
  relationshipName: string | null;
  /** Exists only in an org with Entitlement Management. */
  entitlements: boolean;
  /** Exists only in an org with several currencies. */
  currencies: boolean;
}

/** One object (table) of the org. */
export interface SObjectType {
  name: string;
  keyPrefix: string;
  label: string;
  /** Records can be made over REST; CaseMilestone for one cannot. */
  createable: boolean;
  /** Exists only in an org with Entitlement Management. */
  entitlements: boolean;
  /** Exists only in an org with Feedback Management. */
  surveys: boolean;
  fields: SObjectField[];
  /** Child relationships usable as sub-queries: name, object, and the field that points here. */
  children: { name: string; type: string; field: string }[];
}
