/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;
/** Begins like one and calculates nothing. */
const NUMBER = /^[+-]\d+([.,]\d+)?$/;

/**
 * Rows as a CSV file (RFC 4180), with a byte-order mark so that spreadsheets read it as UTF-8. A cell that would be taken for a formula
 * begins with an apostrophe, which makes a text of it; a number stays one.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const defused = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
