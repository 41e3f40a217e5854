import { z } from 'zod';
import { RecordRef } from '../domain/model/record-ref';
import { Retention } from '../domain/model/retention';
import { defineMessage } from './define-message';

const Bytes = z.number().min(0).nullable();

/** What lies in this browser: rows by class, bytes as the browser tells, and what a wipe would lose that nobody has yet. */
export const readStored = defineMessage({
  name: 'read-stored',
  request: z.object({}),
  answer: z.object({
    rows: z.object({
      /** Sealed copies of what hosts said. */
      copies: z.number().int(),
      /** What is written or to be written to hosts, what one was and is to be told. */
      outbox: z.number().int(),
      alerts: z.number().int(),
      /** How customers did, what rules said and people thought, plays. */
      health: z.number().int(),
      signals: z.number().int(),
      plays: z.number().int(),
      /** Past tickets that were read. */
      history: z.number().int(),
      /** Imported files. */
      imports: z.number().int(),
      /** Kinds of requests in the list of hosts contacted. */
      egress: z.number().int(),
      /** Settings, badges and what people said, each an entry. */
      settings: z.number().int(),
    }),
    bytes: z.object({ databases: Bytes, settings: Bytes }),
    /** Deeds that no host has yet, by account. */
    unsent: z.array(z.object({ account: RecordRef.shape.account, count: z.number().int() })),
    accounts: z.array(RecordRef.shape.account),
    retention: Retention,
  }),
  errors: [],
  from: ['page'],
});
