import type { RuleMode } from '../../../lib/domain/model/rule-mode';
import { useWords } from '../../ui/use-words';
import { OneOf } from '../parts/one-of';

const MODES: readonly RuleMode[] = ['suggest', 'ask', 'act'];

/** What may happen without a person, each with its sentence (acceptance CO10). */
export function ModeChoice({ mode, onChange }: { mode: RuleMode; onChange: (mode: RuleMode) => void }) {
  const { text } = useWords();
  return (
    <OneOf
      legend={text('what_mode')}
      options={MODES.map((id) => ({
        id,
        name: text(`what_mode_${id}`),
        sentence: text(`what_mode_${id}_means`),
      }))}
      value={mode}
      onChange={onChange}
    />
  );
}
