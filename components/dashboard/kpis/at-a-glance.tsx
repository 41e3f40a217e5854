import type { KpiReport } from '../../../lib/messages/kpi-report';
import { formatFigure } from '../../../lib/view/dashboard-figures/format-figure';
import { judgementLook } from '../../../lib/view/dashboard-figures/judgement-look';
import { formatDuration } from '../../../lib/view/format-duration';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import { figureWords } from './figure-words';

/** What stands out in a period: where escalations wait, what is escalated most, and what is not as it should be. */
export function AtAGlance({
  report,
}: {
  report: Pick<KpiReport, 'levels' | 'issueTypes' | 'indicators' | 'knownUntil'>;
}) {
  const words = useWords();
  const { text, language } = words;
  const slowest = report.levels.find(({ bottleneck }) => bottleneck);
  const [most] = report.issueTypes;
  const escalations = report.issueTypes.reduce((sum, one) => sum + one.escalations, 0);
  const number = (value: number) => value.toLocaleString(language.locale);
  const judged = report.indicators.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const { judgementKey } = figure;
      return judgementKey === null || judgementLook(judgementKey).good !== false
        ? []
        : [{ ...figure, judgementKey, ...judgementLook(judgementKey) }];
    }),
  );
  const stillRead = report.knownUntil === null;
  const dull = !stillRead && slowest === undefined && most === undefined && judged.length === 0;
  return (
    <section className="figure-glance" aria-labelledby="figure-glance">
      <h2 id="figure-glance">{text('figures_glance')}</h2>
      {dull && <p className="figure-dim">{text('figures_glance_nothing')}</p>}
      {stillRead && <p className="figure-dim">{text('figures_glance_unjudged')}</p>}
      <ul>
        {slowest !== undefined && slowest.median !== null && (
          <li>
            {text(
              slowest.n === 1 ? 'figures_glance_level_one' : 'figures_glance_level_many',
              figureWords(slowest.name, words),
              formatDuration(slowest.median, language),
              number(slowest.n),
            )}
          </li>
        )}
        {most !== undefined && (
          <li>
            {text(
              'figures_glance_type',
              figureWords(most.name, words),
              number(most.escalations),
              number(escalations),
            )}
          </li>
        )}
        {judged.map((figure) => (
          <li key={figure.labelKey}>
            <Chip tone={figure.tone} shape={figure.shape}>
              {text(figure.judgementKey)}
            </Chip>{' '}
            {text(
              'figures_glance_judged',
              text(figure.labelKey),
              formatFigure(figure, language),
              number(figure.n),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
