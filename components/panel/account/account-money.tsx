import { ofEither } from '../../../lib/domain/health/of-either';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import { accountMoney, type Money } from '../../../lib/view/panel/account-money';
import { formatDay } from '../../../lib/view/panel/format-day';
import { formatMoney } from '../../../lib/view/panel/format-money';
import { isolated } from '../../../lib/view/panel/isolated';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import './account-list.css';

/** When the customer's contract is to be renewed, what it pays and buys, and how much of it an escalation puts at stake. */
export function AccountMoney({
  facts,
  escalated,
  now,
}: {
  facts: AccountFacts;
  /** Whether anything of the customer is escalated. */
  escalated: boolean;
  now: number;
}) {
  const { text, language } = useWords();
  const { locale } = language;
  const paid = ofEither(facts, ({ contractValue }) => contractValue);
  const { contract, sales, both } = accountMoney(paid, facts.sales);
  const money = ({ parts, atLeast }: Money) => {
    // That it is at least nothing says nothing.
    if (parts.length === 0 || (atLeast && parts.every(({ amount }) => amount === 0)))
      return text('customer_not_known');
    const words = parts
      .map(({ amount, currency }) => formatMoney(amount, currency, locale))
      .reduce((all, one) => text('account_money_plus', all, one));
    return atLeast ? text('customer_at_least', words) : words;
  };
  const { renewal } = facts;
  const next = renewal == null || renewal === 'none' ? null : renewal;
  const nextWords =
    next === null
      ? text(renewal === 'none' ? 'customer_renewal_none' : 'customer_not_known')
      : [
          next.at === null ? text('customer_day_unknown') : formatDay(next.at, now, locale),
          next.amount === null ? text('customer_amount_unknown') : formatMoney(next.amount, null, locale),
        ].join(' · ');
  if (renewal == null && paid === null && facts.sales == null)
    return (
      <Section title={text('customer_money')}>
        <p className="account-unknown" data-money="unknown">
          {text('account_money_unknown')}
        </p>
      </Section>
    );
  return (
    <Section title={text('customer_money')}>
      <dl className="account-money">
        {escalated && (
          <>
            <dt className="account-money-stake">{text('customer_money_escalated')}</dt>
            <dd className="account-money-stake" data-money="escalated">
              {money(both)}
            </dd>
          </>
        )}
        <dt>{text('customer_renewal')}</dt>
        <dd data-money="renewal">
          {nextWords}
          {next !== null && next.stage !== null && <small>{isolated(next.stage)}</small>}
        </dd>
        <dt>{text('customer_contract')}</dt>
        <dd data-money="contract">{money(contract)}</dd>
        <dt>{text('customer_sales')}</dt>
        <dd data-money="sales">{money(sales)}</dd>
      </dl>
    </Section>
  );
}
