import { readWeather } from '../../messages/read-weather';
import { handler } from '../handler';
import { currentPolicy } from '../policy/current-policy';
import { weatherOfAccount } from '../weather/weather-of-account';

const HOURS = 4;

/** The next four hours of all systems. */
export const onReadWeather = handler(readWeather, async (tools) => {
  const policy = await currentPolicy(tools);
  const painted = await tools.local.list('paint:');
  const all = await Promise.all(
    (await tools.accounts.all()).map((known) => weatherOfAccount(tools, known, painted, policy, HOURS)),
  );
  const owners = all
    .flatMap((one) => one.owners)
    .toSorted(
      (a, b) =>
        Number(a.owner === 'nobody') - Number(b.owner === 'nobody') || b.arrivals.length - a.arrivals.length,
    );
  return {
    ...{ clockOffset: tools.hostClock.offset(), now: tools.now(), hours: HOURS },
    ...{ climbMode: policy.climbMode, loadLimit: policy.loadLimit },
    systems: all.map(({ system }) => system),
    owners,
    unknown: all.flatMap(({ unknown }) => unknown),
  };
});
