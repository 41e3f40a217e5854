import { z } from 'zod';
import { ChecklistStep } from '../domain/model/checklist-step';
import { HistoryReading } from '../domain/model/history-reading';
import { HostId } from '../domain/model/host-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** What is still to be done to begin with; `null` once all of it is done, or somebody wanted to see it no more. */
export const readChecklist = defineMessage({
  name: 'read-checklist',
  request: z.object({}),
  answer: z.object({
    checklist: z
      .object({
        done: z.array(ChecklistStep),
        accounts: z.array(
          z.object({
            host: HostId,
            account: RecordRef.shape.account,
            /** Whether its past can be read, and how far that is. */
            past: HistoryReading.pick({ state: true, phase: true, listed: true, read: true })
              .nullable()
              .or(z.literal('none')),
          }),
        ),
        /** The ticket to try it with: what needs me first. */
        ticket: RecordRef.nullable(),
      })
      .nullable(),
  }),
  errors: [],
  from: ['page'],
});
