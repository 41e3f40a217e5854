import { z } from 'zod';
import { Retention } from '../domain/model/retention';
import { defineMessage } from './define-message';

/** For how long something is kept: older things go at once. */
export const changeRetention = defineMessage({
  name: 'change-retention',
  request: z.union([
    z.object({ what: z.literal('copies'), days: Retention.shape.copies.unwrap() }),
    z.object({ what: z.literal('egress'), days: Retention.shape.egress.unwrap() }),
    z.object({ what: z.literal('imports'), days: Retention.shape.imports.unwrap() }),
  ]),
  answer: z.object({}),
  errors: [],
  from: ['page'],
});
