import { tryAbilitiesAgain } from '../../messages/try-abilities-again';
import { Abilities } from '../../pull/abilities';
import { handler } from '../handler';

export const onTryAbilitiesAgain = handler(tryAbilitiesAgain, async (tools, { account }) => {
  await new Abilities(tools.local, () => tools.now()).forget(account);
  await tools.changed('settings');
  return {};
});
