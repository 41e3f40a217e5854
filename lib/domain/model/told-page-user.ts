import { z } from 'zod';
import { Person } from './person';

/** As whom pages are open, as the host told when it was asked; `unknown`: as somebody, and nobody could say as whom. */
export const ToldPageUser = z.union([Person, z.literal('unknown')]);
export type ToldPageUser = z.infer<typeof ToldPageUser>;
