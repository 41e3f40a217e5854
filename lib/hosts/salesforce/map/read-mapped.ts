import type { FieldReading } from '../../../domain/model/field-reading';
import type { MappedFact } from '../../../domain/model/mapped-fact';
import { KEY_PREFIX } from '../key-prefix';
import { Day } from '../schema/day';
import { Moment } from '../schema/moment';
import { RecordId } from '../schema/record-id';

/** A number in a text or a picklist, as programs write it. */
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

/** What a fact reads in a field's value; `null` where the value is nothing of the kind. */
export function readMapped(fact: MappedFact, value: unknown): FieldReading | null {
  switch (fact) {
    case 'tier':
      return typeof value === 'string' && value.trim() !== '' ? { kind: 'text', text: value.trim() } : null;
    case 'renewalAt':
    case 'startedAt': {
      const at = Day.safeParse(value).data ?? Moment.safeParse(value).data;
      return at === undefined ? null : { kind: 'day', at };
    }
    case 'managerId': {
      const id = RecordId.safeParse(value).data;
      return id?.startsWith(KEY_PREFIX.user) ? { kind: 'person', id } : null;
    }
    default: {
      const text = typeof value === 'string' ? value.trim() : '';
      const number = NUMBER.test(text) ? Number(text) : value;
      return typeof number !== 'number' ||
        !Number.isFinite(number) ||
        (fact === 'contractValue' && number < 0)
        ? null
        : { kind: 'number', number };
    }
  }
}
