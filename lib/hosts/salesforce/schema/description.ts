import { z } from 'zod';

/** What `describe` says of an object, as far as it matters here. Fields that the person may not read are left out. */
export const Description = z.object({
  queryable: z.boolean().catch(true),
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string().catch(''),
      type: z.string().catch(''),
      // Where it is not said, Salesforce may be asked to try.
      createable: z.boolean().catch(true),
      updateable: z.boolean().catch(true),
      relationshipName: z.string().nullish().catch(null),
      referenceTo: z.array(z.string()).catch([]),
    }),
  ),
  /** What belongs to a record of this object, by the names that queries know it under; `null` where that is not told. */
  childRelationships: z
    .array(z.object({ relationshipName: z.string().nullish().catch(null) }))
    .nullish()
    .catch(null),
});
export type Description = z.infer<typeof Description>;
