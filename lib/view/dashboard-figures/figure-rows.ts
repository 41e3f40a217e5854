import type { Language } from '../language';
import { formatBucket } from './format-bucket';
import { formatFigure } from './format-figure';
import type { ShownFigure } from './shown-figure';

/**
 * The numbers behind a chart as a table, the heads first: a stretch of time in each row, a number and what it was counted from in each
 * pair of columns.
 * @param first what the first column is called
 */
export function figureRows(
  trend: readonly { key: string; figures: readonly ShownFigure[] }[],
  first: string,
  language: Language,
): string[][] {
  const heads = trend[0]?.figures ?? [];
  // A number of things is its own count.
  const counted = ({ kind }: ShownFigure) => kind !== 'count';
  return [
    [
      first,
      ...heads.flatMap((figure) => [
        language.text(figure.labelKey, []),
        ...(counted(figure) ? [language.text('figures_from', [])] : []),
      ]),
    ],
    ...trend.map(({ key, figures }) => [
      formatBucket(key, language.locale),
      ...figures.flatMap((figure) => [
        formatFigure(figure, language),
        ...(counted(figure) ? [figure.n.toLocaleString(language.locale)] : []),
      ]),
    ]),
  ];
}
