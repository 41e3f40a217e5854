import type { PathStep } from '../../domain/model/path-step';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { isolated } from './isolated';
import { personName } from './person-name';
import { say } from './say';

interface Reader extends Pick<Language, 'locale' | 'timeZone'> {
  people: readonly Person[];
  meId: string | null;
  now: number;
}

/**
 * Why a level is held by somebody else than its first holder, or by nobody, with who stands in: "Jonas Weber is away until Thu 09:00;
 * Priya Raman is the backup". `null` where there is no such reason.
 */
export function pathReason(
  { owner, ownerReason }: Pick<PathStep, 'owner' | 'ownerReason'>,
  reader: Reader,
): Sentence | null {
  const backup = typeof owner !== 'string' && owner.insteadOf !== null ? owner : null;
  if (ownerReason === null) {
    return backup?.insteadOf == null
      ? null
      : say('panel_step_instead_of', personName(reader.people, backup.insteadOf));
  }
  const values = ownerReason.values.map((value) => {
    if (value.kind === 'text') return { ...value, text: isolated(value.text) };
    if (value.kind !== 'instant') return value;
    return { kind: 'text' as const, text: formatMoment(value.instant, reader.now, reader) };
  });
  if (ownerReason.key !== 'ladder_away_until' || backup === null) return { key: ownerReason.key, values };
  if (backup.personId === reader.meId) return { key: 'path_away_you_back_up', values };
  const name = personName(reader.people, backup.personId);
  return { key: 'path_away_backed_up', values: [...values, { kind: 'text', text: name }] };
}
