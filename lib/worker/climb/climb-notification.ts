import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';

const PREFIX = 'climb|';

/** The name of the notice that says a step is due: the record and the transition, which a click on it is meant for. */
export const climbNotification = {
  format: (ref: RecordRef, key: string): string => `${PREFIX}${recordKey(ref)}|${key}`,
};
