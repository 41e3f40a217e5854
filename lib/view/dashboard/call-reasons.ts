import type { DeskCustomer } from '../../domain/model/desk-customer';
import type { Sentence } from '../../domain/model/sentence';
import { formatDecimal } from '../panel/format-decimal';
import { say } from '../panel/say';

/**
 * Why a customer is to be called, each reason in words, the strongest first. Empty where nothing asks for it.
 * @param locale BCP 47 tag of the reader
 */
export function callReasons(
  { call, trend }: Pick<DeskCustomer, 'call' | 'trend'>,
  locale: string,
): Sentence[] {
  if (!call.wanted) return [];
  const { likely, falling, renewalDays } = call;
  const isTold = falling && trend !== null && trend.change < 0;
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
    ...(renewalDays === null
      ? []
      : [
          renewalDays < 0
            ? say('portfolio_reason_renewal_over', (-renewalDays).toLocaleString(locale))
            : say('portfolio_reason_renewal', renewalDays.toLocaleString(locale)),
        ]),
  ];
}
