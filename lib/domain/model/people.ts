import { z } from 'zod';
import { Person } from './person';

/** A list of people, as it is kept. */
export const People = z.array(Person);
export type People = z.infer<typeof People>;
