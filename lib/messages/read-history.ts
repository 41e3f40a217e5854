import { z } from 'zod';
import { HistoryReading } from '../domain/model/history-reading';
import { HostId } from '../domain/model/host-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The accounts whose past can be read, and how far that has come. */
export const readHistory = defineMessage({
  name: 'read-history',
  request: z.object({}),
  answer: z.object({
    accounts: z.array(
      z.object({
        host: HostId,
        account: RecordRef.shape.account,
        /** So many tickets one request tells of. */
        atOnce: z.number().int().min(1),
        /** `null`: nobody has begun it. */
        reading: HistoryReading.pick({
          state: true,
          phase: true,
          since: true,
          listed: true,
          read: true,
          refused: true,
          knownUntil: true,
          problem: true,
        }).nullable(),
      }),
    ),
  }),
  errors: [],
  from: ['page'],
});
