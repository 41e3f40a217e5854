import { formatDuration } from '../format-duration';
import type { Language } from '../language';
import { formatMoney } from '../panel/format-money';
import type { ShownFigure } from './shown-figure';

/** A number of an indicator in the reader's notation; "unknown" in a word where it is, never a zero. */
export function formatFigure(
  { labelKey, kind, value }: Pick<ShownFigure, 'labelKey' | 'kind' | 'value'>,
  language: Language,
): string {
  const { locale } = language;
  if (value === null) return language.text('figures_unknown', []);
  switch (kind) {
    case 'duration':
      return formatDuration(value, language);
    case 'percent':
      return (value / 100).toLocaleString(locale, {
        ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
      });
    case 'count':
      return value.toLocaleString(locale);
    case 'money':
      return formatMoney(value, null, locale);
    case 'points':
      return labelKey === 'kpi_figure_nps'
        ? value
            .toLocaleString(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
            .replace('-', '−')
        : value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
}
