import type { TransitionWrite } from '../../contract';
import { recordNumber } from '../record-number';

/** One value of a ticket field as an update takes it; `null` empties it, a checkbox too. @throws HostError `not-found` for what is no field's id */
export function ticketField({ id, value }: NonNullable<TransitionWrite['field']>): {
  id: number;
  value: string | boolean | null;
} {
  return { id: Number(recordNumber(id)), value };
}
