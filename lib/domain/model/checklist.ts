import { z } from 'zod';
import { ChecklistStep } from './checklist-step';
import { HistoryReading } from './history-reading';
import { HostId } from './host-id';
import { RecordRef } from './record-ref';

/** The first steps: what is done of them, and with what the others can be done. */
export const Checklist = z.object({
  done: z.array(ChecklistStep),
  accounts: z.array(
    z.object({
      host: HostId,
      account: RecordRef.shape.account,
      /** How far the reading of its past is; `null`: nobody began it. `none`: it cannot be read. */
      past: HistoryReading.pick({ state: true, phase: true, listed: true, read: true })
        .nullable()
        .or(z.literal('none')),
    }),
  ),
  /** The ticket to try it with: what needs me first. */
  ticket: RecordRef.nullable(),
});
export type Checklist = z.infer<typeof Checklist>;
