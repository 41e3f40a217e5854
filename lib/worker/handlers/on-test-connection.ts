import { testConnection } from '../../messages/test-connection';
import { pageUser } from '../../pull/page-user';
import { pullMe } from '../../pull/pull-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onTestConnection = handler(testConnection, async (tools, { host, account }) => {
  const known = await tools.accounts.get(account);
  if (known === null || known.host !== host) throw new MessageFailure('bad-address');
  await pageUser.forget(tools, account);
  const { me, problem } = await pullMe(tools, host, account, 0);
  await tools.changed('settings');
  if (me !== null && problem === null) return { ok: true as const, me };
  return {
    ok: false as const,
    problem: problem ?? ('signed-out' as const),
    message: tools.language.text(`problem_${(problem ?? 'signed-out').replaceAll('-', '_')}`, [account]),
  };
});
