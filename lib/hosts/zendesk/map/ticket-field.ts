import type { TransitionWrite } from '../../contract';
import { writtenId } from './written-id';

/** One value of a ticket field as an update takes it; `null` empties it, a checkbox too. @throws HostError as `writtenId` */
export function ticketField({ id, value }: NonNullable<TransitionWrite['field']>): {
  id: number;
  value: string | boolean | null;
} {
  return { id: writtenId(id), value };
}
