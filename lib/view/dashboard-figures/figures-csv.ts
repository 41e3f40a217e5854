import type { ShownFigure } from './shown-figure';

interface Told {
  labelKey: string;
  figures: readonly ShownFigure[];
  trend: readonly { key: string; figures: readonly ShownFigure[] }[];
  groups: readonly { name: string; figures: readonly ShownFigure[] }[];
}

const UNITS = { duration: 'minutes', percent: 'percent', count: '', money: '', points: '' } as const;

/**
 * All figures as rows of a table for a spreadsheet, the heads first: one number in each row, plain and in one unit (a span of time in
 * minutes), empty where it is unknown.
 * @param whole what the whole period is called
 */
export function figuresCsv(
  indicators: readonly Told[],
  heads: readonly string[],
  whole: string,
  text: (key: string) => string,
): string[][] {
  const rows = ({ labelKey }: Told, where: string, figures: readonly ShownFigure[]) =>
    figures.map((figure) => [
      text(labelKey),
      text(figure.labelKey),
      where,
      figure.value === null ? '' : plain(figure.value, figure.kind),
      UNITS[figure.kind],
      String(figure.n),
      figure.judgementKey === null ? '' : text(figure.judgementKey),
    ]);
  return [
    [...heads],
    ...indicators.flatMap((indicator) => [
      ...rows(indicator, whole, indicator.figures),
      ...indicator.trend.flatMap(({ key, figures }) => rows(indicator, key, figures)),
      ...indicator.groups.flatMap(({ name, figures }) => rows(indicator, name, figures)),
    ]),
  ];
}

function plain(value: number, kind: ShownFigure['kind']): string {
  const number = kind === 'duration' ? value / 60_000 : value;
  return String(Math.round(number * 100) / 100);
}
