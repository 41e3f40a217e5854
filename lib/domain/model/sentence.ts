import { z } from 'zod';
import { Instant } from './instant';

const plainValues = [
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** Words out of a message: never painted in the page. */
  z.object({ kind: z.literal('quote'), text: z.string() }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('percent'), percent: z.number() }),
  z.object({ kind: z.literal('duration'), milliseconds: z.number() }),
  z.object({ kind: z.literal('instant'), instant: Instant }),
] as const;

/**
 * A sentence before it is put into a language: a key of the message catalogue and the values for its `$1`, `$2` ...
 * Numbers, durations and moments are formatted by the reader's locale when drawn. `percent` 31 is 31 %.
 */
export const Sentence = z.object({
  key: z.string(),
  values: z.array(
    z.discriminatedUnion('kind', [
      ...plainValues,
      z.object({
        kind: z.literal('message'),
        /** Another entry of the catalogue, for words that change with the language. */
        key: z.string(),
        /** For that entry's own `$1`, `$2` ...: a phrase inside a sentence. */
        values: z.array(z.discriminatedUnion('kind', plainValues)).optional(),
      }),
    ]),
  ),
});
export type Sentence = z.infer<typeof Sentence>;
