import type { IndicatorFigures } from '../../../lib/messages/indicator-figures';
import { formatFigure } from '../../../lib/view/dashboard-figures/format-figure';
import { useWords } from '../../ui/use-words';
import { FigureTable } from './figure-table';
import { figureWords } from './figure-words';

/** An indicator by group, one row each. */
export function GroupTable({ name, groups }: { name: string; groups: IndicatorFigures['groups'] }) {
  const words = useWords();
  const { text, language } = words;
  const heads = groups[0]?.figures ?? [];
  return (
    <FigureTable
      name={text('figures_groups_of', name)}
      rows={[
        [text('figures_column_group'), ...heads.map(({ labelKey }) => text(labelKey))],
        ...groups.map((group) => [
          figureWords(group.name, words),
          ...group.figures.map((figure) =>
            figure.kind === 'count' || figure.value === null
              ? formatFigure(figure, language)
              : `${formatFigure(figure, language)} (${figure.n.toLocaleString(language.locale)})`,
          ),
        ]),
      ]}
    />
  );
}
