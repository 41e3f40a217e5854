import { z } from 'zod';
import { SalesforceObject } from './salesforce-object';
import { WANTED_FIELDS } from './wanted-fields';

/**
 * Of every wanted field whether this person may read it; `null` for an object that the org has not or does not show to this person.
 * Does not parse where other fields are wanted than were asked about.
 */
export const ReadableFields = z
  .record(SalesforceObject, z.record(z.string(), z.boolean()).nullable())
  .refine((kept) =>
    SalesforceObject.options.every((name) => {
      const fields = kept[name];
      return fields === null || WANTED_FIELDS[name].every((field) => field in fields);
    }),
  );
export type ReadableFields = z.infer<typeof ReadableFields>;
