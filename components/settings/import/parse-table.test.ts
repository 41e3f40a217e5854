import { describe, expect, test, vi } from 'vitest';
import type { ImportEncoding } from './import-encoding';
import { parseTable } from './parse-table';

const NOBODY = new AbortController().signal;
const any = { encoding: null, delimiter: null };
const read = (bytes: Uint8Array, chosen: Parameters<typeof parseTable>[1] = any) =>
  parseTable(bytes, chosen, NOBODY, () => {});
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  [...(mark ? '\uFEFF' : ''), ...text].forEach((letter, place) => {
    view.setUint16(place * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('CO14: a file becomes a table', () => {
  test.each<[string, Uint8Array, ImportEncoding]>([
    ['UTF-8', utf8('Kunde,Nutzung\nMüller & Söhne,5\n'), 'utf-8'],
    ['UTF-8 with its mark', utf8('\uFEFFKunde,Nutzung\nMüller & Söhne,5\n'), 'utf-8'],
    ['UTF-16 with its mark', utf16('Kunde,Nutzung\nMüller & Söhne,5\n', true, true), 'utf-16le'],
    ['UTF-16, the other way round', utf16('Kunde,Nutzung\nMüller & Söhne,5\n', false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16('Kunde,Nutzung\nMüller & Söhne,5\n', true, false), 'utf-16le'],
    [
      'Windows-1252',
      Uint8Array.from([...'Kunde,Nutzung\nM\xfcller & S\xf6hne,5\n'].map((letter) => letter.charCodeAt(0))),
      'windows-1252',
    ],
  ])('%s is found out', async (_, bytes, encoding) => {
    const table = await read(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.rows.slice(0, 2)).toEqual([
      ['Kunde', 'Nutzung'],
      ['Müller & Söhne', '5'],
    ]);
  });

  test('a wrong guess can be put right', async () => {
    const table = await read(utf8('name\nMüller\n'), { encoding: 'windows-1252', delimiter: ',' });
    expect(table.rows[1]).toEqual(['MÃ¼ller']);
  });

  test.each([',', ';', '\t', '|'])('cells parted by %j', async (delimiter) => {
    const text = ['a', 'b', 'c'].join(delimiter);
    const table = await read(utf8(`${text}\n1${delimiter}2${delimiter}3\n4${delimiter}5${delimiter}6\n`));
    expect([table.delimiter, table.rows[1]]).toEqual([delimiter, ['1', '2', '3']]);
  });

  test('a wrong delimiter makes one column, which is seen as one', async () => {
    const table = await read(utf8('a;b\n1;2\n'), { encoding: null, delimiter: ',' });
    expect(table.rows[0]).toEqual(['a;b']);
  });

  test('one column is a table', async () => {
    expect((await read(utf8('usage\n1\n2\n'))).rows.slice(0, 3)).toEqual([['usage'], ['1'], ['2']]);
  });

  test('line breaks and delimiters within quotation marks are a part of the cell', async () => {
    const table = await read(utf8('name,usage\n"Acme, Inc.\nBerlin",5\nOther,6\n'));
    expect(table.rows.slice(1, 3)).toEqual([
      ['Acme, Inc.\nBerlin', '5'],
      ['Other', '6'],
    ]);
  });

  test('a quotation mark that is not closed is said', async () => {
    expect((await read(utf8('name,usage\n"Acme,5\nOther,6\n'))).brokenRows).not.toEqual([]);
  });

  test('a file of blank lines is empty', async () => {
    await expect(read(utf8('\n \n\n'))).rejects.toMatchObject({ code: 'empty' });
  });

  test('100,000 rows in pieces: the page breathes between them, and can call it off', async () => {
    const lines = Array.from({ length: 100_000 }, (_, row) => `customer ${row % 1000},2026-03-02,${row}`);
    const bytes = utf8(`name,day,usage\n${lines.join('\n')}\n`);
    const shares: number[] = [];
    const table = await parseTable(bytes, any, NOBODY, (share) => shares.push(share));
    expect(table.rows.filter((row) => row.length === 3)).toHaveLength(100_001);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));

    const off = new AbortController();
    const heard = vi.fn(() => off.abort(new Error('called off')));
    await expect(parseTable(bytes, any, off.signal, heard)).rejects.toThrow('called off');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
