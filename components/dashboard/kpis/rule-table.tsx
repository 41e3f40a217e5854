import { useContext } from 'react';
import type { KpiReport } from '../../../lib/messages/kpi-report';
import { csvText } from '../../../lib/view/csv-text';
import { verdictLook } from '../../../lib/view/dashboard-figures/verdict-look';
import { formatDuration } from '../../../lib/view/format-duration';
import { saveFile } from '../../settings/save-file';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import { CalibrationTable } from './calibration-table';
import { figureWords } from './figure-words';
import { RuleTrend } from './rule-trend';

const COUNTS = ['firings', 'hits', 'falseAlarms', 'late', 'undecided'] as const;

/** What each rule was worth in a period: how often it was right, how early, what people said of it, and what to do with it. */
export function RuleTable({ report }: { report: KpiReport }) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const number = (value: number) => value.toLocaleString(language.locale);
  const percent = (value: number | null) =>
    value === null
      ? text('figures_unknown')
      : (value / 100).toLocaleString(language.locale, { style: 'percent', maximumFractionDigits: 0 });
  const { goals } = report;
  // What calls for a decision first, then what fired most.
  const order = ['drop', 'loosen', 'keep', null];
  const rules = report.rules.toSorted(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.firings - a.firings,
  );
  const silent = rules.filter(({ firings, agreed, disagreed }) => firings + agreed + disagreed === 0);
  const shown = rules.filter((rule) => !silent.includes(rule));
  const heads = [
    'rule',
    'firings',
    'hits',
    'false',
    'late',
    'undecided',
    'precision',
    'lead',
    'said',
    'verdict',
  ];
  const save = () => {
    const rows = rules.map((rule) => [
      figureWords(rule.name, words),
      ...COUNTS.map((count) => String(rule[count])),
      rule.precisionPercent === null ? '' : String(Math.round(rule.precisionPercent * 10) / 10),
      rule.medianLead === null ? '' : String(Math.round(rule.medianLead / 60_000)),
      `${rule.agreed} / ${rule.disagreed}`,
      text(`figures_verdict_${rule.verdict ?? 'open'}`),
    ]);
    const first = heads.map((head) => text(`figures_rule_${head}`));
    saveFile('bellwether-rules.csv', [csvText([first, ...rows])], 'text/csv');
    announce(text('figures_saved'));
  };
  return (
    <>
      <div className="figure-part">
        <div className="figure-part-head">
          <h2>{text('figures_rules')}</h2>
          <Button onClick={save}>{text('figures_save')}</Button>
        </div>
        <p className="figure-dim">{text('figures_rules_what', percent(goals.precisionPercent))}</p>
        {shown.length === 0 ? (
          <p>{text('figures_rules_none')}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
          <section className="figure-table figure-rules" aria-label={text('figures_rules')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {text(`figures_rule_${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((rule) => {
                  const { tone, shape } = verdictLook(rule.verdict);
                  const decided = rule.hits + rule.falseAlarms + rule.late;
                  return (
                    <tr key={rule.rule} data-rule={rule.rule}>
                      <th scope="row">
                        {figureWords(rule.name, words)}
                        <span className="figure-mode">{text(`figures_mode_${rule.mode ?? 'gone'}`)}</span>
                        <RuleTrend rule={rule} />
                      </th>
                      {COUNTS.map((count) => (
                        <td key={count}>{number(rule[count])}</td>
                      ))}
                      <td>{percent(rule.precisionPercent)}</td>
                      <td>{rule.medianLead === null ? '–' : formatDuration(rule.medianLead, language)}</td>
                      <td>{text('figures_said', number(rule.agreed), number(rule.disagreed))}</td>
                      <td className="figure-verdict">
                        <Chip tone={tone} shape={shape}>
                          {text(`figures_verdict_${rule.verdict ?? 'open'}`)}
                        </Chip>
                        <span>
                          {rule.verdict === null
                            ? text('figures_why_open', number(decided), number(goals.minimumFirings))
                            : text(
                                `figures_why_${rule.verdict}`,
                                percent(rule.precisionPercent),
                                percent(goals.precisionPercent),
                              )}
                        </span>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        )}
        {silent.length > 0 && (
          <p className="figure-dim">
            {text('figures_rules_silent', silent.map(({ name }) => figureWords(name, words)).join(', '))}
          </p>
        )}
      </div>
      <CalibrationTable report={report} />
    </>
  );
}
