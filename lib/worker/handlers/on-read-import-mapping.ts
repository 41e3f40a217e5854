import { readImportMapping } from '../../messages/read-import-mapping';
import { handler } from '../handler';
import { importMappings } from '../imports/import-mappings';

export const onReadImportMapping = handler(readImportMapping, async (tools, { columns }) => ({
  mapping: await importMappings.get(tools, columns),
}));
