import { z } from 'zod';
import { HostField } from './host-field';

/** The fields of a host that can be mapped, as kept. */
export const HostFields = z.array(HostField);
export type HostFields = z.infer<typeof HostFields>;
