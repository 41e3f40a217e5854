const created = '2024-01-16T09:12:00Z';
const FIRST_ID = 360_004_711_200;

const rows: [title: string, type: string, more?: object][] = [
  ['Subject', 'subject', { removable: false }],
  ['Status', 'status', { removable: false }],
  ['Product', 'tagger', options(['Fleet app', 'Depot app', 'Web portal'])],
  ['Kind of issue', 'tagger', options(['Payment issue', 'System malfunction', 'Product usage'])],
  ['Regions', 'multiselect', options(['North', 'South'])],
  ['Seats affected', 'integer'],
  ['Outage confirmed', 'checkbox', { tag: 'outage_confirmed' }],
  ['Serial number', 'text'],
];

function options(names: string[]): object {
  return {
    custom_field_options: names.map((name, position) => ({
      id: 360_009_155_100 + position,
      name,
      raw_name: name,
      value: name.toLowerCase().replaceAll(' ', '_'),
    })),
  };
}

/** The fields that tickets have: what every account has, and what this one's administrator has made. */
export const ticketFields = rows.map(([title, type, more], index) => ({
  url: `https://acme.zendesk.com/api/v2/ticket_fields/${FIRST_ID + index}.json`,
  id: FIRST_ID + index,
  type,
  title,
  raw_title: title,
  description: '',
  raw_description: '',
  position: index,
  active: true,
  required: false,
  removable: true,
  regexp_for_validation: null,
  title_in_portal: title,
  raw_title_in_portal: title,
  visible_in_portal: false,
  editable_in_portal: false,
  required_in_portal: false,
  agent_description: '',
  created_at: created,
  updated_at: created,
  ...more,
}));
