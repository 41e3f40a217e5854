import { stopHistory } from '../../messages/stop-history';
import { handler } from '../handler';
import { solvedTickets } from '../history/solved-tickets';

export const onStopHistory = handler(stopHistory, async (tools, { account, forget }) => {
  if (forget) {
    await tools.history.remove(account);
    await solvedTickets.forget(tools, account);
  } else await tools.history.setState(account, 'stopped', tools.now());
  await tools.changed('settings');
  return {};
});
