import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

interface Use {
  used: number;
  left: number;
  over: number;
}

/** How often one escalates, and what became of it, in a few words each; empty where nothing is known. */
export function preflightLines({
  person,
  team,
  exceptions,
  accepted,
  rate,
}: {
  person: Use | null;
  team: Use | null;
  exceptions: number;
  accepted: { percent: number; of: number } | null;
  rate: { percent: number; of: number; judgement: 'too-rare' | 'balanced' | 'too-often' } | null;
}): Sentence[] {
  return [
    ...use('person', person),
    ...use('team', team),
    ...(exceptions === 0
      ? []
      : [say(exceptions === 1 ? 'preflight_exceptions_one' : 'preflight_exceptions', exceptions)]),
    ...(accepted === null
      ? []
      : [say('preflight_accepted', Math.round((accepted.percent * accepted.of) / 100), accepted.of)]),
    ...(rate === null || rate.judgement === 'balanced'
      ? []
      : [
          say(
            `preflight_rate_${rate.judgement.replaceAll('-', '_')}`,
            { kind: 'percent', percent: rate.percent },
            rate.of,
          ),
        ]),
  ];
}

/** The budget is what was used and what is left, or what is over it. */
function use(whose: 'person' | 'team', budget: Use | null): Sentence[] {
  if (budget === null) return [];
  const { used, left, over } = budget;
  const all = over > 0 ? used - over : used + left;
  return [say(`preflight_${whose}${over > 0 ? '_over' : ''}`, used, all)];
}
