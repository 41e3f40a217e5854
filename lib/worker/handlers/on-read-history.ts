import { readHistory } from '../../messages/read-history';
import { apiOf } from '../../pull/api-of';
import { hasHistory } from '../../pull/history/has-history';
import { handler } from '../handler';

export const onReadHistory = handler(readHistory, async (tools) => {
  const accounts = (await tools.accounts.all()).filter(({ host }) => hasHistory(host));
  const readings = await tools.history.readings();
  // Parsed, so that what a page has no use for (a ticket read in part) stays here.
  return readHistory.answer.parse({
    accounts: accounts.map(({ host, account }) => ({
      host,
      account,
      atOnce: apiOf(host).history?.atOnce ?? 1,
      reading: readings.find((reading) => reading.account === account) ?? null,
    })),
  });
});
