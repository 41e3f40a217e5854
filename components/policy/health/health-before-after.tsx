import type { previewHealth } from '../../../lib/messages/preview-health';
import { bandLook } from '../../../lib/view/band-look';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { rawWords } from '../../../lib/view/panel/raw-words';
import { Bar } from '../../ui/bar';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import { asKey } from '../fields/as-key';

type Told = NonNullable<ReturnType<(typeof previewHealth)['answer']['parse']>['after']>;

/** A customer's score by the policy in force and by the draft, and what each metric adds to it. */
export function HealthBeforeAfter({ before, after }: { before: Told | null; after: Told }) {
  const { text, say, language } = useWords();
  const { locale } = language;
  const metrics = [...new Set([...after.metrics, ...(before?.metrics ?? [])].map(({ metric }) => metric))];
  const added = (told: Told | null, metric: string) => {
    const one = told?.metrics.find((other) => other.metric === metric);
    if (one === undefined) return text('what_preview_not_in');
    if (one.contribution === null) return text('what_preview_unknown');
    return formatDecimal(one.contribution, locale);
  };
  return (
    <div className="before-after">
      <p className="before-after-scores">
        <Score told={before} label={text('what_preview_before')} />
        <span aria-hidden="true">→</span>
        <Score told={after} label={text('what_preview_after')} />
      </p>
      <p className="form-hint">
        {text(
          'what_preview_card',
          after.cardName,
          String(after.inputs.known),
          String(after.inputs.total),
          after.coverage.toLocaleString(locale, { style: 'percent' }),
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide, it is scrolled by keys */}
      <section className="before-after-table" tabIndex={0} aria-label={text('what_preview_metrics')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('what_metric')}</th>
              <th scope="col">{text('what_preview_value')}</th>
              <th scope="col">{text('what_preview_score')}</th>
              <th scope="col">{text('what_preview_adds_before')}</th>
              <th scope="col">{text('what_preview_adds_after')}</th>
            </tr>
          </thead>
          <tbody>
            {metrics.map((metric) => {
              const now = after.metrics.find((one) => one.metric === metric);
              const then = before?.metrics.find((one) => one.metric === metric);
              const { raw = null, score = null } = now ?? then ?? {};
              return (
                <tr key={metric}>
                  <th scope="row">{text(`metric_${asKey(metric)}`) || metric}</th>
                  <td>{raw === null ? text('what_preview_unknown') : say(rawWords(metric, raw))}</td>
                  <td>
                    <Bar
                      share={score === null ? null : score / 10}
                      tone={score === null || score < 5 ? 'poor' : score < 7 ? 'fair' : 'good'}
                    />
                    {score === null ? '–' : formatDecimal(score, locale)}
                  </td>
                  <td>{added(before, metric)}</td>
                  <td>{added(after, metric)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {text('what_preview_sum')}
              </th>
              <td>{before?.score == null ? '–' : formatDecimal(before.score, locale)}</td>
              <td>{after.score === null ? '–' : formatDecimal(after.score, locale)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

function Score({ told, label }: { told: Told | null; label: string }) {
  const { text, language } = useWords();
  const { tone, shape } = bandLook(told?.band ?? null);
  return (
    <span className="before-after-score">
      <span className="field-hint">{label}</span>
      <strong>
        {told?.score == null ? text('what_preview_withheld') : formatDecimal(told.score, language.locale)}
      </strong>
      {told?.band != null && (
        <Chip tone={tone} shape={shape}>
          {text(`band_${told.band}`)}
        </Chip>
      )}
    </span>
  );
}
