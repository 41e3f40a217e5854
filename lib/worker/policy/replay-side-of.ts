import type { Policy } from '../../domain/model/policy';
import type { ReplayReport } from '../../domain/replay/replay-report';
import type { ReplaySide } from '../../messages/replay-side';
import { ruleName } from '../../view/panel/rule-name';

/** What a replay comes to, as it is told to the pages. */
export function replaySideOf(report: ReplayReport, policy: Policy): ReplaySide {
  const rules = report.rules.map(({ rule, mode, quality }) => {
    const name = ruleName(rule, policy);
    return {
      ...{ rule, mode },
      name: name.kind === 'text' ? name : { kind: name.kind, key: name.key },
      firings: quality?.firings ?? 0,
      hits: quality?.hits ?? 0,
      falseAlarms: quality?.falseAlarms ?? 0,
      medianLead: quality?.medianLead ?? null,
    };
  });
  const sum = (of: 'hits' | 'falseAlarms') => rules.reduce((total, rule) => total + rule[of], 0);
  return {
    firings: report.firings.length,
    hits: sum('hits'),
    falseAlarms: sum('falseAlarms'),
    medianLead: middle(
      rules.flatMap(({ hits, medianLead }) =>
        medianLead === null ? [] : Array<number>(hits).fill(medianLead),
      ),
    ),
    climbs: report.climbs.length,
    rules,
    loads: report.loads,
  };
}

/** The middle of the rules' own middles, each as often as it had hits. */
function middle(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
