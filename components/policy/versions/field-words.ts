import type { Words } from '../../ui/use-words';

/** The names of keys that lead to a place, for people; one that the catalogue does not know stands as the file has it. */
export function fieldWords(fields: readonly string[], { text }: Words): string {
  return fields
    .map(
      (field) => text(`policy_field_${field.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)}`) || field,
    )
    .join(' · ');
}
