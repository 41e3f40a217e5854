import { startHistory } from '../../messages/start-history';
import { log } from '../../platform/log';
import { beginReading } from '../../pull/history/begin-reading';
import { hasHistory } from '../../pull/history/has-history';
import { arm } from '../arm';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { runDue } from '../run-due';

export const onStartHistory = handler(startHistory, async (tools, { account }) => {
  const known = await tools.accounts.get(account);
  if (known === null || !hasHistory(known.host)) throw new MessageFailure('no-history');
  const now = tools.now();
  if ((await tools.history.reading(account)) === null)
    await tools.history.begin(beginReading(known.host, account, now));
  else await tools.history.setState(account, 'running', now);
  await arm(tools);
  await tools.changed('settings');
  runDue(tools).catch((error: unknown) => log.error('history', error));
  return {};
});
