import { useQuery } from '@tanstack/react-query';
import type { Policy } from '../../../lib/domain/model/policy';
import type { Sentence } from '../../../lib/domain/model/sentence';
import { readKpis } from '../../../lib/messages/read-kpis';
import { ask } from '../../../lib/platform/ask';
import { isolated } from '../../../lib/view/panel/isolated';
import { lasting } from '../../../lib/view/panel/lasting';
import { say } from '../../../lib/view/panel/say';

/** So often it is asked again while the worker counts. */
const AGAIN_MILLISECONDS = 1_000;

/**
 * How long escalations of the last 90 days stayed at each level, and where they stay longest (acceptance PO13); `null` where nobody had
 * the past read, or while it is counted: the policy is there without it.
 */
export function useLevelStays({ levels }: Pick<Policy, 'levels'>): {
  stays: Sentence[] | null;
  bottleneck: Sentence | null;
} {
  const { data } = useQuery({
    queryKey: ['dashboard', 'level-stays'],
    queryFn: () => ask(readKpis, { period: '90-days', every: 'month', by: 'none' }),
    refetchInterval: ({ state }) => (state.data?.state === 'counting' ? AGAIN_MILLISECONDS : false),
  });
  if (data?.state !== 'told') return { stays: null, bottleneck: null };
  const told = levels.map(({ name }) =>
    data.report.levels.find((level) => level.name.kind === 'text' && level.name.text === name),
  );
  if (told.every((level) => level === undefined || level.median === null))
    return { stays: null, bottleneck: null };
  const slowest = told.find((level) => level?.bottleneck === true);
  const place = slowest === undefined ? -1 : told.indexOf(slowest);
  return {
    stays: told.map((level) =>
      level === undefined || level.median === null
        ? say('desk_stays_unknown')
        : say('desk_stays_median', lasting(level.median), level.n),
    ),
    bottleneck:
      slowest === undefined || slowest.median === null
        ? null
        : say('desk_bottleneck', isolated(levels[place]?.name ?? ''), lasting(slowest.median)),
  };
}
