import type { RecordRef } from '../domain/model/record-ref';
import { apiOf } from './api-of';

/** The address a person opens to see this record. */
export function pageAddress(ref: RecordRef): string {
  return apiOf(ref.host).pageAddress(ref.account, ref);
}
