import { z } from 'zod';
import { Checklist } from '../domain/model/checklist';
import { HostId } from '../domain/model/host-id';
import { HostProblem } from '../domain/model/host-problem';
import { KeptWelcome } from '../domain/model/kept-welcome';
import { PaintRecord } from '../domain/model/paint-record';
import { Person } from '../domain/model/person';
import { Policy } from '../domain/model/policy';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** How far the first run is: asks each host that has an open tab who is signed in there, at most every ten seconds. */
export const readWelcome = defineMessage({
  name: 'read-welcome',
  request: z.object({}),
  answer: z.object({
    /** Every system that is known or open in a tab. `me` is `null` where nobody is known to be signed in; `problem` says why. */
    systems: z.array(
      z.object({
        host: HostId,
        account: RecordRef.shape.account,
        me: Person.nullable(),
        problem: HostProblem.nullable(),
      }),
    ),
    /** Open tabs of hosts. `reload`: the page was open before the extension was. The title is personal: for the screen alone. */
    tabs: z.array(
      z.object({
        id: z.number().int(),
        host: HostId,
        account: RecordRef.shape.account,
        title: z.string(),
        state: z.enum(['reload', 'ready', 'signed-out']),
      }),
    ),
    /** The last badge that was painted for a ticket somebody opened. */
    badge: z.object({ ref: RecordRef, painted: PaintRecord }).nullable(),
    checklist: Checklist,
    policy: Policy,
    /** What can be done by keys, and by which. */
    keys: z.array(z.object({ command: z.enum(['open-panel', 'next-due']), shortcut: z.string() })),
    skipped: KeptWelcome.shape.skipped,
    /** Host time minus local time, in milliseconds. */
    clockOffset: z.number(),
  }),
  errors: [],
  from: ['page'],
});
