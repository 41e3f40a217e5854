import type { Policy } from '../../../lib/domain/model/policy';
import { predictRisk } from '../../../lib/domain/prediction/predict-risk';
import type { Finding } from '../../../lib/domain/triggers/finding';

const fired: Finding = {
  outcome: 'fired',
  sentence: { key: '', values: [] },
  phrase: { kind: 'message', key: '' },
};

/** The risk number, 0-100, of an ordinary ticket on which one thing of this weight has fired and nothing else: what a weight comes to. */
export function aloneReaches(risk: Policy['risk'], weight: number): number {
  const { risk: told } = predictRisk([{ id: '', weight, finding: fired }], risk, 'open');
  return told.state === 'known' ? told.number : Math.round(risk.ordinaryPercent);
}
