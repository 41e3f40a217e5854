import { readSlaPolicies } from '../../messages/read-sla-policies';
import { pullSlaPolicies } from '../../pull/pull-sla-policies';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onReadSlaPolicies = handler(readSlaPolicies, async (tools, { account }) => {
  const known = await tools.accounts.get(account);
  if (known === null) throw new MessageFailure('unavailable');
  const { policies, problem } = await pullSlaPolicies(tools, known.host, account);
  if (policies === null && problem !== null) {
    throw new MessageFailure(problem === 'signed-out' || problem === 'no-access' ? problem : 'unavailable');
  }
  return { policies };
});
