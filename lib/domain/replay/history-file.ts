import { z } from 'zod';
import { History } from '../model/history';
import { strictSchema } from '../policy/strict-schema';
import { withFileMoments } from './with-file-moments';

/**
 * A history as it stands in a file. Keys are checked as in a policy file: `$comment` may stand in any object, `$schema` at the top,
 * nothing else that is not known. What may be `null` (unknown) may be left out as well; moments are ISO 8601 with an offset, or
 * milliseconds since 1970. Parsing it gives a history with instants.
 */
export const HistoryFile = withFileMoments(
  strictSchema(History.extend({ format: z.literal(1), $schema: z.string().optional() })),
);
