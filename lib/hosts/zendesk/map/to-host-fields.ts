import type { HostField } from '../../../domain/model/host-field';
import type { ZendeskField } from '../schema/zendesk-field';

const kinds = new Map<string, HostField['kind']>([
  ['text', 'text'],
  ['textarea', 'text'],
  ['regexp', 'text'],
  ['dropdown', 'choice'],
  ['tagger', 'choice'],
  ['multiselect', 'choice'],
  ['integer', 'number'],
  ['decimal', 'number'],
  ['currency', 'number'],
  ['date', 'date'],
  ['checkbox', 'checkbox'],
]);

/** What every ticket has is known without mapping; card numbers are nobody's business. */
const NOT_OURS = [
  'subject',
  'description',
  'status',
  'custom_status',
  'tickettype',
  'priority',
  'basic_priority',
  'group',
  'assignee',
  'partialcreditcard',
];

/** The fields in use that a person may map, in the host's order. */
export function toHostFields(of: HostField['of'], fields: readonly ZendeskField[]): HostField[] {
  return fields.flatMap((field) => {
    const key = of === 'account' ? field.key : field.id;
    const isOurs = field.removable !== false && !NOT_OURS.includes(field.type);
    if (key === null || field.active === false || !isOurs) return [];
    return [{ of, key, title: field.title?.trim() || key, kind: kindOf(field) }];
  });
}

function kindOf({ type, relationship_target_type: target }: ZendeskField): HostField['kind'] {
  if (type === 'lookup') return target === 'zen:user' ? 'person' : null;
  return kinds.get(type) ?? null;
}
