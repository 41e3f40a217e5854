import type { Assessment } from '../../../lib/domain/model/assessment';
import { riskChip } from '../../../lib/view/panel/risk-chip';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';

/** The risk as shape, number and word. */
export function RiskChip({ risk }: { risk: Assessment['risk'] }) {
  const { say } = useWords();
  const { tone, shape, number, word } = riskChip(risk);
  return (
    <Chip tone={tone} shape={shape}>
      {number !== null && <span data-risk={number}>{number} </span>}
      {say(word)}
    </Chip>
  );
}
