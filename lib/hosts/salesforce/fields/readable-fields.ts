import { z } from 'zod';
import { SalesforceObject } from './salesforce-object';

/**
 * Of every wanted field whether this person may read it, or write it where that is wanted; `null` for an object that the org has not
 * or does not show to this person.
 */
export const ReadableFields = z.record(SalesforceObject, z.record(z.string(), z.boolean()).nullable());
export type ReadableFields = z.infer<typeof ReadableFields>;
