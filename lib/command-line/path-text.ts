/** A path as people write it: `matrix[2].cells[1].limitMinutes`. The whole file is `$`. */
export function pathText(path: readonly (string | number)[]): string {
  const text = path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
  return text === '' ? '$' : text;
}
