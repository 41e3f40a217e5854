import type { FoundIn } from '../domain/matching/decide-match';
import { searchTerms } from '../domain/matching/search-terms';
import type { CustomerAccount } from '../domain/model/customer-account';
import { KeptCandidates } from '../domain/model/kept-candidates';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { askHost } from './ask-host';
import type { Matching } from './matching';
import type { PullTools } from './pull-tools';

/** Who a customer may be elsewhere is asked for once in this time, and again when it is called otherwise. */
const MAX_AGE_MILLISECONDS = 24 * 60 * 60_000;

/** Who may be a customer in the other systems. */
export const candidates = {
  /** As far as it is kept: `null` of a system where nobody has been looked for. */
  async kept(
    tools: Pick<PullTools, 'copies'>,
    ref: RecordRef,
    others: Matching['others'],
  ): Promise<FoundIn[]> {
    const copy = await tools.copies.read(keyOf(ref), KeptCandidates);
    return others.map(({ host, account }) => ({
      ...{ host, account },
      candidates: copy?.value.systems.find((one) => one.account === account)?.candidates ?? null,
    }));
  },

  /** Looks for them where that was not done in the last day. Where a system does not answer, what it said before is kept. */
  look(tools: PullTools, own: CustomerAccount, others: Matching['others']): Promise<FoundIn[]> {
    const key = keyOf(own.ref);
    return tools.exclusively(key, async () => {
      const terms = searchTerms(own);
      const wanted = JSON.stringify(terms);
      const copy = await tools.copies.read(key, KeptCandidates);
      const systems = copy?.value.wanted === wanted ? copy.value.systems : [];
      const now = tools.now();
      let changed = false;
      for (const { host, account } of others) {
        const known = systems.findIndex((one) => one.account === account);
        const askedAt = systems[known]?.askedAt;
        if (askedAt !== undefined && now - askedAt < MAX_AGE_MILLISECONDS && askedAt <= now) continue;
        const found = await askHost(tools, host, account, (api, connection) =>
          api.findAccounts(connection, terms),
        );
        if (!found.ok) continue;
        const answer = { host, account, askedAt: tools.now(), candidates: found.answer };
        systems.splice(known < 0 ? systems.length : known, 1, answer);
        changed = true;
      }
      if (changed) await tools.copies.write(key, own.ref.account, tools.now(), { wanted, systems });
      return candidates.kept(tools, own.ref, others);
    });
  },

  /** Forgets them: the next look asks. */
  forget(tools: Pick<PullTools, 'copies'>, ref: RecordRef): Promise<void> {
    return tools.copies.remove(keyOf(ref));
  },
};

function keyOf(ref: RecordRef): string {
  return `${recordKey(ref)}/elsewhere`;
}
