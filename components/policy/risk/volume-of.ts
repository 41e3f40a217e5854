import type { Policy } from '../../../lib/domain/model/policy';
import { proposeBands } from '../../../lib/domain/prediction/propose-bands';

type Bands = Policy['risk']['bands'];

/**
 * What bands hold and what is proposed for a wanted number a day, of a sample as of the whole. `null` where no ticket had a number.
 * @param looked tickets in the sample, those without a number included. @param all that it stands for
 */
export function volumeOf(
  { numbers, looked, all, days }: { numbers: readonly number[]; looked: number; all: number; days: number },
  bands: Bands,
  wanted: number,
) {
  const part = all === 0 ? 1 : looked / all;
  const { shares, edges, perDay } = proposeBands(numbers, bands, { days, wanted: wanted * part });
  if (shares === null || edges === null) return null;
  return { shares, edges, now: perDay.now / part, proposed: perDay.proposed / part };
}
