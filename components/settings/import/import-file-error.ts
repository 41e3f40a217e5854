/** A file that cannot be read as a table. `code` has its words in the catalogue: `imports_file_<code>`. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
  constructor(readonly code: 'empty' | 'workbook' | 'too_large' | 'too_many_rows' | 'unreadable') {
    super(`This file cannot be imported (${code}). Choose another one.`);
  }
}
