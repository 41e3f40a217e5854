import { z } from 'zod';
import { FileMoment } from './file-moment';
import { HistoryFile } from './history-file';

/** The JSON Schema of a history file, for editors and for other programs; published as `public/history.schema.json`. */
export function historyJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(HistoryFile, {
    io: 'input',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema !== FileMoment && zodSchema !== FileMoment.in) return;
      jsonSchema.anyOf = [
        { type: 'integer', minimum: 0, maximum: 253_402_300_799_999 },
        { type: 'string', format: 'date-time' },
      ];
    },
  });
  return { $schema, title: 'Bellwether history', ...schema };
}
