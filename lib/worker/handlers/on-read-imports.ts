import { readImports } from '../../messages/read-imports';
import { handler } from '../handler';

export const onReadImports = handler(readImports, async (tools) => ({
  imports: await tools.imports.all(),
  accounts: (await tools.accounts.all()).map(({ account }) => account),
}));
