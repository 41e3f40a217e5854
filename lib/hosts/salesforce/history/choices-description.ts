import { z } from 'zod';

const Choice = z.object({ value: z.string() }).nullable().catch(null);

/** The words that each field offers, as `describe` lists them, also those that are no longer active; none for other fields. */
export const ChoicesDescription = z.object({
  fields: z.array(
    z
      .object({
        name: z.string(),
        type: z.string().catch(''),
        picklistValues: z.array(Choice).catch([]),
      })
      .transform(({ name, type, picklistValues }) => ({
        name,
        // Of a combobox people may write what they like; what it offers are suggestions.
        values: type === 'picklist' ? picklistValues.flatMap((choice) => choice?.value ?? []) : [],
      })),
  ),
});
