import { Choice } from '../../ui/choice';
import { useWords } from '../../ui/use-words';

/** The period that is looked at: the last days, a month, or what the policy in force did first. */
export function PeriodField({
  period,
  months,
  first14,
  onChange,
}: {
  period: string;
  /** `2026-03`, the latest first. */
  months: readonly string[];
  /** Whether it is known since when the policy is in force. */
  first14: boolean;
  onChange: (period: string) => void;
}) {
  const { text, language } = useWords();
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(language.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(`${month}-01`),
    );
  return (
    <Choice
      label={text('figures_period')}
      empty={text('figures_period')}
      options={[
        { id: '30-days', name: text('figures_period_30') },
        { id: '90-days', name: text('figures_period_90') },
        ...(first14 ? [{ id: 'first-14-days', name: text('figures_period_first') }] : []),
        ...months.map((month) => ({ id: month, name: monthName(month) })),
      ]}
      value={period}
      onChange={onChange}
    />
  );
}
