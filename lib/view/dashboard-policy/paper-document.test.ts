import { expect, test } from 'vitest';
import { say } from '../panel/say';
import { paperDocument } from './paper-document';
import { paperSize } from './paper-size';
import { policyPaper } from './policy-paper';

const HOSTILE = '<img src=x onerror="alert(1)">&\'"';
const cell = (role: string, limitMinutes: number | null, names: (string | null)[]) => ({
  ...{ role, limitMinutes },
  holders: names.map((name, index) => ({ personId: `90${index}`, name })),
});
const tables = (name: string, levels = 2, rows = 1) => ({
  levels: Array.from({ length: levels }, () => ({
    ...{ name, urgency: 'Prompt', support: 'In-depth', issues: 'bugs & interruptions' },
  })),
  looks: Array.from({ length: levels }, (_, index) => ({
    shape: index === 0 ? ('circle' as const) : ('octagon' as const),
    word: say('path_tone_calm'),
  })),
  rows: Array.from({ length: rows }, () => ({
    issueType: name,
    also: [name],
    cells: [...Array.from({ length: levels - 1 }, () => cell(name, 30, [name, null, 'Priya Raman'])), null],
  })),
});
/** The key and its values: what a catalogue makes of it is not looked at here. */
const render = ({ key, values }: ReturnType<typeof say>) =>
  [key, ...values.map((value) => ('text' in value ? value.text : JSON.stringify(value)))].join(' ');

test('PO14: the file has the tables, every name escaped, no script and nothing to fetch', () => {
  const paper = policyPaper(HOSTILE, [say('desk_version', HOSTILE)], tables(HOSTILE), null, render);
  const file = paperDocument(paper, 'de-DE');
  expect(file).toMatch(/^<!doctype html>\n<html lang="de-DE">/);
  expect(file).not.toContain('<img');
  expect(file).not.toMatch(/<script|<link|@import|url\(|https?:/i);
  expect(file.replaceAll('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;&quot;', '')).not.toContain(
    'onerror',
  );
  expect(file).toContain("default-src 'none'");
  expect(file).toContain('<title>&lt;img');
  expect(file.match(/<table>/g)).toHaveLength(2);
  expect(file).toContain('bugs &amp; interruptions');
});

test('PO14: owner first, then backups; a number where the host said no name; nobody said as such', () => {
  const paper = policyPaper('Policy', [], tables('Tier'), null, render);
  const [first, second] = paper.rows[0]?.cells ?? [];
  expect(first?.holders).toEqual([
    { name: 'Tier', part: 'owner' },
    { name: '#901', part: 'backup' },
    { name: 'Priya Raman', part: 'backup' },
  ]);
  expect(second).toBeNull();
  expect(paperDocument(paper, 'en')).toContain('<li class="paper-backup">desk_backup Priya Raman</li>');
  const { rows, ...rest } = tables('Tier');
  const nobody = policyPaper(
    'Policy',
    [],
    { ...rest, rows: rows.map((row) => ({ ...row, cells: [cell('CTO', null, [])] })) },
    null,
    render,
  );
  expect(nobody.rows[0]?.cells[0]).toMatchObject({
    holders: [{ name: 'desk_nobody', part: 'nobody' }],
    limit: 'path_no_limit',
  });
});

test('A-T1: four columns of the levels; how long escalations stay is one more where it is known', () => {
  const without = policyPaper('Policy', [], tables('Tier'), null, render);
  expect(without.levelsHead).toEqual(['desk_level', 'desk_urgency', 'desk_support', 'desk_issues']);
  expect(without.levels[0]?.cells).toEqual(['Tier', 'Prompt', 'In-depth', 'bugs & interruptions']);
  const stays = [say('desk_stays_unknown'), say('desk_stays_unknown')];
  const known = policyPaper('Policy', [], tables('Tier'), stays, render);
  expect(known.levelsHead).toHaveLength(5);
  expect(known.levels[1]?.cells.at(-1)).toBe('desk_stays_unknown');
});

test('PO14: letters shrink as the policy grows, and never below what can be read', () => {
  const size = (name: string, levels: number, rows: number) =>
    paperSize(policyPaper('Policy', [], tables(name, levels, rows), null, render));
  expect(size('Tier', 4, 4)).toBe(9);
  expect(size('A name that goes on and on and on, for sixty signs or so, ok', 6, 8)).toBeLessThan(9);
  expect(size('A name that goes on and on and on, for sixty signs or so, ok', 9, 40)).toBe(5);
});
