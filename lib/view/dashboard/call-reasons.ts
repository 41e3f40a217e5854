import type { DeskCustomer } from '../../domain/model/desk-customer';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatDecimal } from '../panel/format-decimal';
import { renewalWords } from '../panel/renewal-words';
import { say } from '../panel/say';

/** Why a customer is to be called, each reason in words, the strongest first. Empty where nothing asks for it. `now` in epoch ms. */
export function callReasons(
  { call, trend, renewalAt }: Pick<DeskCustomer, 'call' | 'trend' | 'renewalAt'>,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): Sentence[] {
  if (!call.wanted) return [];
  const { likely, falling, renewalDays } = call;
  const { locale } = language;
  const isTold = falling && trend !== null && trend.change < 0;
  const at = renewalDays === null || renewalAt === 'none' ? null : renewalAt;
  // In the same words as in its own column.
  const renewal = renewalWords({ at, stage: null, movedBackAt: null, amount: null }, now, language);
  return [
    ...(likely ? [say('portfolio_reason_likely')] : []),
    ...(isTold
      ? [
          say(
            'portfolio_reason_fell',
            formatDecimal(-trend.change, locale),
            trend.days.toLocaleString(locale),
          ),
        ]
      : falling
        ? [say('portfolio_reason_falling')]
        : []),
    ...(renewal === null
      ? []
      : [
          say(
            at !== null && at < now ? 'portfolio_reason_renewal_over' : 'portfolio_reason_renewal',
            renewal,
          ),
        ]),
  ];
}
