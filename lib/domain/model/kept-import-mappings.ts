import { z } from 'zod';
import { ImportMapping } from './import-mapping';

/** What columns meant when files with them were imported, the latest first. */
export const KeptImportMappings = z.array(z.object({ columns: z.array(z.string()), mapping: ImportMapping }));
export type KeptImportMappings = z.infer<typeof KeptImportMappings>;
