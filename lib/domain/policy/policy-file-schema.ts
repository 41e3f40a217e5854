import { z } from 'zod';
import { Policy } from '../model/policy';
import { strictSchema } from './strict-schema';

/**
 * A policy as it stands in a file: every key known, and beside them `$comment` in any object but a condition and `$schema` at the
 * top, so that an editor can help. Comments are keys, not a dialect: the file stays JSON that every tool, form and administrator's
 * console reads.
 */
export const policyFileSchema = strictSchema(Policy.extend({ $schema: z.string().optional() }));
