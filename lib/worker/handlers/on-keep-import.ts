import { recordKey } from '../../domain/model/record-key';
import { keepImport } from '../../messages/keep-import';
import { handler } from '../handler';
import { importMappings } from '../imports/import-mappings';
import { showJudgedAnew } from '../imports/show-judged-anew';

export const onKeepImport = handler(keepImport, async (tools, wish) => {
  if (wish.what === 'part') {
    await tools.imports.bring(
      wish.id,
      new Map(wish.customers.map(({ ref, measures }) => [recordKey(ref), measures])),
      tools.now(),
    );
    return {};
  }
  if (wish.what === 'drop') {
    await tools.imports.remove(wish.id);
    return {};
  }
  const { id, told, columns, mapping } = wish;
  await tools.imports.finish({ ...told, id, at: tools.now() });
  await tools.exclusively('import-mappings', () => importMappings.keep(tools, columns, mapping));
  await showJudgedAnew(tools);
  return {};
});
