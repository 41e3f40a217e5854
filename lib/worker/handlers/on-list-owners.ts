import { listOwners } from '../../messages/list-owners';
import { pullOwners } from '../../pull/pull-owners';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onListOwners = handler(listOwners, async (tools, { account }) => {
  const known = await tools.accounts.get(account);
  if (known === null) throw new MessageFailure('unavailable');
  const { owners, problem } = await pullOwners(tools, known.host, account);
  if (owners.length === 0 && problem !== null) {
    throw new MessageFailure(problem === 'signed-out' || problem === 'no-access' ? problem : 'unavailable');
  }
  return { owners };
});
