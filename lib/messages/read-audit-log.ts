import { z } from 'zod';
import { Instant } from '../domain/model/instant';
import { AuditLine } from './audit-line';
import { defineMessage } from './define-message';

const Count = z.number().int().min(0);

/**
 * Everything that happened and is known here, over all records, the latest first, by window (acceptance CO6). While the past is
 * `reading`, asking again lets that go on.
 */
export const readAuditLog = defineMessage({
  name: 'read-audit-log',
  request: z.object({
    /** Part of a record's id or account; empty: any. */
    record: z.string().max(300),
    /** Host user id; `null`: anybody and nobody. */
    person: z.string().nullable(),
    kind: AuditLine.shape.kind.nullable(),
    /** From this moment on, and before that one. */
    since: Instant.nullable(),
    until: Instant.nullable(),
    /** Part of what a line says, whatever its case; empty: anything. */
    text: z.string().max(300),
    /** The place of the first line of the window, and how many it has; a file is put together from larger ones. */
    from: Count,
    count: z.number().int().min(1).max(1000),
  }),
  answer: z.discriminatedUnion('state', [
    z.object({ state: z.literal('reading'), done: Count, all: Count }),
    z.object({
      state: z.literal('told'),
      /** How many match. */
      total: Count,
      lines: z.array(AuditLine),
      /** Everybody who did something, of all lines; a name is an id where it cannot be read. */
      persons: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ]),
  errors: [],
  from: ['page'],
});
