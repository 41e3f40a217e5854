import { compareText } from '../model/compare-text';
import type { CustomerAccount } from '../model/customer-account';
import { recordKey } from '../model/record-key';
import type { Sentence } from '../model/sentence';
import { matchCustomers } from './match-customers';

/** Below this nobody is asked. */
const LEAST = 0.5;
/** Nearer than this, two candidates cannot be told apart. */
const ALIKE = 0.1;
/** More would be a list to search, not a question. */
const MOST = 3;

export interface RankedCandidate {
  account: CustomerAccount;
  confidence: number;
  byExternalId: boolean;
  reasons: Sentence[];
}

/**
 * Who may be this customer in another system: one, or as many as cannot be told apart. They share their confidence, so that none of
 * them is the likely one, and say how many they are.
 */
export function rankCandidates(
  own: CustomerAccount,
  candidates: readonly CustomerAccount[],
): RankedCandidate[] {
  const ranked = candidates
    .map((account) => ({ account, ...matchCustomers(own, account) }))
    .filter(({ confidence }) => confidence >= LEAST)
    .sort(
      (a, b) =>
        b.confidence - a.confidence || compareText(recordKey(a.account.ref), recordKey(b.account.ref)),
    );
  const [first] = ranked;
  if (first === undefined) return [];
  const rivals = first.byExternalId
    ? ranked.filter(({ byExternalId }) => byExternalId)
    : ranked.filter(({ confidence }) => confidence > first.confidence - ALIKE);
  if (rivals.length === 1) return [first];
  return rivals.slice(0, MOST).map((rival) => ({
    ...rival,
    byExternalId: false,
    confidence: rival.confidence / rivals.length,
    reasons: [...rival.reasons, { key: 'match_alike', values: [{ kind: 'number', number: rivals.length }] }],
  }));
}
