const created = '2024-01-16T09:12:00Z';

const rows: [key: string, title: string, type: string][] = [
  ['tier', 'Support tier', 'dropdown'],
  ['usage_30d', 'Usage, last 30 days', 'integer'],
  ['usage_previous_30d', 'Usage, 30 days before', 'integer'],
  ['nps', 'NPS', 'integer'],
  ['adoption', 'Feature adoption (%)', 'integer'],
  ['arr', 'Yearly revenue (EUR)', 'decimal'],
  ['renewal', 'Renewal date', 'date'],
];

/** The organisation fields the account's administrator has made. */
export const organizationFields = rows.map(([key, title, type], index) => ({
  url: `https://acme.zendesk.com/api/v2/organization_fields/${360_002_411_700 + index}.json`,
  id: 360_002_411_700 + index,
  type,
  key,
  title,
  raw_title: title,
  description: '',
  raw_description: '',
  position: index,
  active: true,
  system: false,
  regexp_for_validation: null,
  created_at: created,
  updated_at: created,
  ...(type === 'dropdown'
    ? {
        custom_field_options: ['Strategic', 'Gold', 'Silver', 'Free'].map((name, position) => ({
          id: 360_009_144_200 + position,
          name,
          raw_name: name,
          value: name.toLowerCase(),
        })),
      }
    : {}),
}));
