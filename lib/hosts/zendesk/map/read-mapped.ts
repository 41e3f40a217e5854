import type { FieldReading } from '../../../domain/model/field-reading';
import type { MappedFact } from '../../../domain/model/mapped-fact';
import { ZendeskId } from '../schema/zendesk-id';

/** A drop-down's value is a tag of the whole account, so that people write `tier_gold` for it. */
const TIER = /^tier_(.+)$/;

/** Number fields come as numbers or as texts, by their kind. */
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

/** A date field comes as a date, or as the beginning of the day in UTC. */
const DAY = /^(\d{4}-\d{2}-\d{2})(T00:00:00(\.0+)?(Z|[+-]00:00))?$/;

/** What a fact reads in a field's value; `null` where the value is nothing of the kind. */
export function readMapped(fact: MappedFact, value: unknown): FieldReading | null {
  switch (fact) {
    case 'tier': {
      const text = tierIn(value);
      return text === null ? null : { kind: 'text', text };
    }
    case 'renewalAt':
    case 'startedAt': {
      const at = dayIn(value);
      return at === null ? null : { kind: 'day', at };
    }
    case 'managerId': {
      const id = ZendeskId.safeParse(typeof value === 'string' ? value.trim() : value).data;
      return id === undefined ? null : { kind: 'person', id };
    }
    default: {
      const number = numberIn(value);
      const impossible = number === null || (fact === 'contractValue' && number < 0);
      return impossible ? null : { kind: 'number', number };
    }
  }
}

/** A word of a text or drop-down field. A field of several choices tells a tier only with one of them. */
function tierIn(value: unknown): string | null {
  const word = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof word !== 'string' || word.trim() === '') return null;
  return word.trim().replace(TIER, '$1');
}

function numberIn(value: unknown): number | null {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && NUMBER.test(value));
  return isNumber && Number.isFinite(Number(value)) ? Number(value) : null;
}

/** The beginning of the day, UTC; of a day that there is. */
function dayIn(value: unknown): number | null {
  const day = typeof value === 'string' ? DAY.exec(value.trim())?.[1] : undefined;
  if (day === undefined) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  return at >= 0 && new Date(at).toISOString().startsWith(day) ? at : null;
}
