import type { FieldMapping } from '../../lib/domain/model/field-mapping';
import type { HostField } from '../../lib/domain/model/host-field';
import type { MappedFact } from '../../lib/domain/model/mapped-fact';

/** Pure changes of a mapping that somebody edits. An empty key takes the fact out. */
export const mappingDraft = {
  /** What is edited first: what somebody saved, or those of the usual fields that the account has. */
  from(saved: FieldMapping | null, usual: FieldMapping, fields: readonly HostField[]): FieldMapping {
    if (saved !== null) return saved;
    const isThere = ([, key]: [string, string]) =>
      fields.some((field) => field.of === 'account' && field.key === key);
    return { account: Object.fromEntries(Object.entries(usual.account).filter(isThere)), ticket: {} };
  },

  withFact(mapping: FieldMapping, fact: MappedFact, key: string): FieldMapping {
    const { [fact]: _, ...others } = mapping.account;
    return { ...mapping, account: key === '' ? others : { ...others, [fact]: key } };
  },

  withName(mapping: FieldMapping, name: string, key: string): FieldMapping {
    const { [name]: _, ...others } = mapping.ticket;
    return { ...mapping, ticket: key === '' ? others : { ...others, [name]: key } };
  },

  same(one: FieldMapping, other: FieldMapping): boolean {
    const parts = (['account', 'ticket'] as const).map((part) => {
      const sorted = (mapping: FieldMapping) => JSON.stringify(Object.entries(mapping[part]).sort());
      return sorted(one) === sorted(other);
    });
    return parts.every(Boolean);
  },
};
