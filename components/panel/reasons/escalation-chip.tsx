import type { Assessment } from '../../../lib/domain/model/assessment';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';

/** At which level the escalation stands and whether somebody has taken it on; nothing while there is none. */
export function EscalationChip({ assessment }: { assessment: Assessment }) {
  const { text } = useWords();
  const { status, levelId } = assessment.escalation;
  if (status === 'none') return null;
  const level = assessment.path.find((step) => step.levelId === levelId)?.levelName ?? levelId;
  return status === 'acknowledged' ? (
    <Chip tone="low" shape="✓">
      {text('panel_chip_acknowledged', level)}
    </Chip>
  ) : (
    <Chip tone="high" shape="↑">
      {text('panel_chip_escalated', level)}
    </Chip>
  );
}
