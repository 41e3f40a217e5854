import type { HostField } from '../../lib/domain/model/host-field';
import { WritingSetting } from '../../lib/domain/model/writing-setting';

/** What somebody has chosen and typed so far; an empty `id` is no field. */
export interface WritingDraft {
  id: string;
  value: string;
}

type Kind = 'text' | 'choice' | 'number' | 'checkbox';
const KINDS: readonly (HostField['kind'] | undefined)[] = [
  'text',
  'choice',
  'number',
  'checkbox',
] satisfies Kind[];

const kindIn = (fields: readonly HostField[], id: string) => fields.find(({ key }) => key === id)?.kind;
const isWritable = (kind: HostField['kind'] | undefined): kind is Kind => KINDS.includes(kind);

/** From what is kept to what is edited, and back. */
export const writingDraft = {
  from({ escalationField }: WritingSetting): WritingDraft {
    const value = escalationField?.value;
    return { id: escalationField?.id ?? '', value: typeof value === 'string' ? value : '' };
  },

  /** The fields of tickets that hold something which a line of text, or a tick, can say. */
  writable(fields: readonly HostField[]): HostField[] {
    return fields.filter(
      ({ of, kind, readOnly }) => of === 'ticket' && readOnly !== true && isWritable(kind),
    );
  },

  /** What the chosen field takes; `null` where none is chosen. One that is not in the list any more takes what was kept for it. */
  kindOf({ id }: WritingDraft, fields: readonly HostField[], kept: WritingSetting): Kind | null {
    if (id === '') return null;
    const kind = kindIn(fields, id);
    if (isWritable(kind)) return kind;
    return typeof kept.escalationField?.value === 'boolean' ? 'checkbox' : 'text';
  },

  /** `null` while it cannot be kept: a value is missing, or is none for this field. */
  toSetting({ id, value }: WritingDraft, kind: Kind | null): WritingSetting | null {
    if (kind === null) return { escalationField: null };
    const typed = value.trim();
    if (kind !== 'checkbox' && typed === '') return null;
    if (kind === 'number' && !/^-?\d+(\.\d+)?$/.test(typed)) return null;
    const setting = { escalationField: { id, value: kind === 'checkbox' ? true : typed } };
    return WritingSetting.safeParse(setting).success ? setting : null;
  },

  same(one: WritingSetting, other: WritingSetting): boolean {
    const [a, b] = [one.escalationField, other.escalationField];
    return a?.id === b?.id && a?.value === b?.value;
  },
};
