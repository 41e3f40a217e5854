import { z } from 'zod';

/** For how many days what is kept in this browser is kept. */
export const Retention = z.object({
  /** Sealed copies of what hosts said. */
  copies: z.union([z.literal(1), z.literal(3), z.literal(7)]).default(7),
  /** The list of every host contacted. */
  egress: z.union([z.literal(30), z.literal(90), z.literal(365)]).default(90),
  /** Imported files; `null`: until they are taken back. */
  imports: z
    .union([z.literal(180), z.literal(400)])
    .nullable()
    .default(null),
});
export type Retention = z.infer<typeof Retention>;
