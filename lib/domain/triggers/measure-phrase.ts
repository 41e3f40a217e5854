import type { Sentence } from '../model/sentence';
import { measureName } from './measure-name';

type Message = Extract<Sentence['values'][number], { kind: 'message' }>;
type Value = NonNullable<Message['values']>[number];

/**
 * A few words about a number, for the headline: `usage down $1`. A phrase cannot hold a name of the catalogue, so that each number we
 * know has words of its own (`phrase_measure_fell_usage`); any other stands in the general ones by its id, before the values.
 */
export function measurePhrase(
  kind: 'fell' | 'rose' | 'rose_from_nothing' | 'exceeded',
  metric: string,
  ...values: Value[]
): Message {
  const name = measureName(metric);
  return name.kind === 'text'
    ? { kind: 'message', key: `phrase_measure_${kind}`, values: [name, ...values] }
    : { kind: 'message', key: `phrase_measure_${kind}_${metric}`, values };
}
