import type { Channel } from '../model/channel';
import type { Policy } from '../model/policy';

/**
 * How somebody is told of a level: by its first channel, by its fallback where that does not reach them, or `null` where
 * neither does. A level without channels of its own has `pop-up`, then `host`.
 * @param holder `channels` left out: `pop-up` and `host` reach a person, `host` a group
 */
export function channelTo(
  holder: { kind: 'person' | 'group'; channels?: Channel[] | undefined },
  level: Pick<Policy['levels'][number], 'channels'> | undefined,
): Channel | null {
  const { first, fallback } = level?.channels ?? { first: 'pop-up' as const, fallback: 'host' as const };
  const reach: readonly Channel[] =
    holder.channels ?? (holder.kind === 'person' ? ['pop-up', 'host'] : ['host']);
  if (reach.includes(first)) return first;
  return fallback !== 'none' && reach.includes(fallback) ? fallback : null;
}
