import type { JudgedFiring } from './judge-firings';
import { median } from './median';
import type { RuleQuality } from './rule-quality-numbers';
import { sharePercent } from './share-percent';

/**
 * What the judged firings of one rule come to.
 * @param badRecords how many records went wrong
 * @param caughtRecords how many of those the rule had a hit on
 */
export function countVerdicts(
  rule: string,
  judged: readonly JudgedFiring[],
  badRecords: number,
  caughtRecords: number,
): RuleQuality {
  const counts = { hit: 0, 'false-alarm': 0, late: 0, undecided: 0, unknown: 0, repeat: 0 };
  for (const { verdict } of judged) counts[verdict]++;
  return {
    rule,
    firings: judged.length,
    hits: counts.hit,
    falseAlarms: counts['false-alarm'],
    late: counts.late,
    undecided: counts.undecided,
    unknown: counts.unknown,
    repeats: counts.repeat,
    precisionPercent: sharePercent(counts.hit, counts.hit + counts['false-alarm'] + counts.late),
    badRecords,
    caughtRecords,
    recallPercent: sharePercent(caughtRecords, badRecords),
    medianLead: median(judged.flatMap(({ lead }) => lead ?? [])),
    calibration: calibrationOf(judged),
  };
}

function calibrationOf(judged: readonly JudgedFiring[]): RuleQuality['calibration'] {
  const decided = judged
    .filter(({ verdict }) => verdict === 'hit' || verdict === 'false-alarm')
    .flatMap(({ verdict, probability }) =>
      typeof probability === 'number' && probability >= 0 && probability <= 1
        ? [{ verdict, probability }]
        : [],
    );
  const predicted = decided.map(({ probability }) => probability).sort((a, b) => a - b);
  const happened = decided.filter(({ verdict }) => verdict === 'hit').length;
  const n = decided.length;
  if (n === 0) return null;
  const sum = predicted.reduce((total, probability) => total + probability, 0);
  return { predictedPercent: (100 * sum) / n, happenedPercent: (100 * happened) / n, n };
}
