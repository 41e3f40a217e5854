import { describe, expect, test } from 'vitest';
import { catalogue } from './__fixtures__/catalogue';
import { namedKeys } from './__fixtures__/named-keys';

const english = catalogue('en');
const german = catalogue('de');
const keys = Object.keys(english);
const { inFull, patterns } = namedKeys();
const familyOf = (key: string) => key.split('_')[0];

/** What is written alike in both languages, and why. */
const ALIKE: Record<string, readonly RegExp[]> = {
  'a name of a product, a host, a standard or a measure': [
    /^host_(salesforce|zendesk)$/,
    /^account_open_count_(salesforce|zendesk)$/,
    /^panel_zendesk_ticket$/,
    /^(extension_name|toolbar_due|row_label)$/,
    /^identity_by_token$/,
    /^(metric|mapping_fact)_nps$/,
    /^imports_encoding_utf_(8|16le)$/,
    /^imports_means_(csat|ces)$/,
    /^badge_sla$/,
    /^debriefs_case$/,
  ],
  'the same word in both languages': [
    /_priority_normal$/,
    /^badge_kind_/,
    /^panel_(case|account)$/,
    /^(metric_support|sla_position|identity_sandbox)$/,
    /^settings_(version|boot_id|room_import)$/,
    /^(lists_room_portfolio|portfolio_segment|desk_room_matrix|desk_system)$/,
    /^desk_queue_(host|ticket)$/,
    /^told_pop_ups$/,
    /^policy_field_(name|text|body|person|team|normal|segment|person_id|matrix)$/,
  ],
  'a word of the file itself': [/^lint_type_null$/],
};

describe('every key of the catalogue', () => {
  test('stands in both languages', () => {
    expect(Object.keys(german).sort()).toEqual([...keys].sort());
  });

  test('has text, without blanks around it', () => {
    for (const texts of [english, german])
      expect(Object.entries(texts).filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('has the same placeholders in both', () => {
    const places = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
    for (const key of keys) {
      const own = places(english[key]);
      expect([key, places(german[key])]).toEqual([key, own]);
    }
  });

  test('of several has one of a single thing beside it', () => {
    const several = keys.filter((key) => key.endsWith('_many')).map((key) => key.replace(/_many$/, '_one'));
    expect(several.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('is named by a source, in full or put together from a code', () => {
    const dead = keys.filter((key) => !inFull.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(dead).toEqual([]);
  });
});

test('every key that a source names in full stands in the catalogue', () => {
  const families = new Set(keys.map(familyOf));
  const unknown = [...inFull].filter(
    ([name]) =>
      !(name in english) &&
      families.has(familyOf(name)) &&
      // A family that a code is put behind, or such a code.
      !keys.some((key) => key.startsWith(`${name}_`) || `${key}_`.includes(`_${name}_`)),
  );
  expect(unknown).toEqual([]);
});

test('nothing stayed in the other language but what is written alike in both', () => {
  const alike = keys.filter((key) => english[key] === german[key] && /[a-z]{3}/i.test(english[key] ?? ''));
  const allowed = Object.values(ALIKE).flat();
  expect(alike.filter((key) => !allowed.some((pattern) => pattern.test(key)))).toEqual([]);
  // What is not alike any more is taken off the list.
  expect(allowed.filter((pattern) => !alike.some((key) => pattern.test(key)))).toEqual([]);
});
