import { z } from 'zod';
import { PolicyId } from './policy-id';

/** A trigger by its setting's id, or several put together; each may hold others. */
export type Condition =
  | { rule: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { none: Condition[] }
  | { atLeast: number; of: Condition[] };

/** See the type: `all` hold, `any` one holds, `none` holds, or `atLeast` so many `of` them hold. */
export const Condition: z.ZodType<Condition> = z.lazy(() => {
  const list = z.array(Condition).min(1).max(20);
  return z.union([
    z.strictObject({ rule: PolicyId }),
    z.strictObject({ all: list }),
    z.strictObject({ any: list }),
    z.strictObject({ none: list }),
    z.strictObject({ atLeast: z.number().int().min(1), of: list }),
  ]);
});
