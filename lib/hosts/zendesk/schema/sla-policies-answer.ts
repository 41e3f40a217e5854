import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** `GET slas/policies`. */
export const SlaPoliciesAnswer = z.object({
  sla_policies: listOf(
    z.object({
      id: ZendeskId,
      title: orUnknown(z.string()),
      position: orUnknown(z.number().int()),
      policy_metrics: z
        .array(
          z
            .object({
              metric: z.string(),
              priority: z.string(),
              /** Minutes. */
              target: orUnknown(z.number().positive()),
              target_in_seconds: orUnknown(z.number().positive()),
              business_hours: orUnknown(z.boolean()),
            })
            .nullable()
            .catch(null),
        )
        .catch([]),
    }),
  ),
});
export type SlaPoliciesAnswer = z.infer<typeof SlaPoliciesAnswer>;
