import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { Instant } from '../../../domain/model/instant';
import type { MappedFact } from '../../../domain/model/mapped-fact';
import type { Measure } from '../../../domain/model/measure';
import type { Connection } from '../../contract';
import type { AccountRecord } from '../schema/account-record';
import { mappedIn } from './mapped-in';

/**
 * An Account as a customer, by the fields that a person mapped, or by the usual ones. The helpdesk knows it by its own id.
 * @param started since when it is a customer, as far as its contracts tell
 */
export function accountOf(
  record: AccountRecord,
  { account, mapping }: Pick<Connection, 'account' | 'mapping'>,
  started: Instant | null,
): CustomerAccount {
  const reading = (fact: MappedFact) => mappedIn(record, mapping, fact);
  const number = (fact: MappedFact) => {
    const read = reading(fact);
    return read?.kind === 'number' ? read.number : null;
  };
  const measure = (value: MappedFact, previous: MappedFact): Measure => ({
    value: number(value),
    previous: number(previous),
    asOf: record.SystemModstamp ?? null,
  });
  const tier = reading('tier');
  const manager = reading('managerId');
  const mappedStart = reading('startedAt');
  return {
    ref: { host: 'salesforce', account, kind: 'account', id: record.Id },
    name: record.Name ?? null,
    externalId: record.Id,
    domains: record.Website === undefined ? null : record.Website === null ? [] : [record.Website],
    tier: tier?.kind === 'text' ? tier.text : null,
    measures: {
      usage: measure('usage', 'usagePrevious'),
      nps: measure('nps', 'npsPrevious'),
      adoption: measure('adoption', 'adoptionPrevious'),
      ...(mapping?.account.csat === undefined ? {} : { csat: measure('csat', 'csatPrevious') }),
      ...(mapping?.account.pulse === undefined ? {} : { pulse: measure('pulse', 'pulsePrevious') }),
    },
    contractValue: number('contractValue'),
    startedAt: mappedStart?.kind === 'day' ? mappedStart.at : started,
    parentId: record.ParentId === null ? 'none' : (record.ParentId ?? null),
    managerId: manager?.kind === 'person' ? manager.id : null,
  };
}
