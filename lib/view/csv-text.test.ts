import { describe, expect, test } from 'vitest';
import { csvText } from './csv-text';

describe('a CSV file', () => {
  test('is RFC 4180: lines end in CRLF, what holds a comma, a quote or a line break is quoted', () => {
    expect(
      csvText([
        ['a', 'b, c'],
        ['say "hi"', 'two\nlines'],
        ['', 'ü 🙂'],
      ]),
    ).toBe('\uFEFFa,"b, c"\r\n"say ""hi""","two\nlines"\r\n,ü 🙂\r\n');
  });

  test.each(['=HYPERLINK("x")', '+1+cmd', '-1-2', '+A1', '@SUM(A1)', '\t=1', ' =1', '\r=1'])(
    'a cell that would be a formula is a text: %j',
    (cell) => {
      expect(csvText([[cell]])).toMatch(/^\uFEFF"?'/);
    },
  );

  test.each(['-30', '+4.5', '-0,25'])('a number stays one: %j', (cell) => {
    expect(csvText([[cell]])).not.toContain("'");
  });

  test('a text that only holds such a character stays as it is', () => {
    expect(csvText([['a=b', '1-2']])).toBe('\uFEFFa=b,1-2\r\n');
  });
});
