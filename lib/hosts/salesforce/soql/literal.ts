/** A text as SOQL writes it; `contains` and `begins` are patterns for LIKE, in which the text's own wildcards mean themselves. */
export const literal = {
  contains: (text: string) => `'%${pattern(text)}%'`,
  begins: (text: string) => `'${pattern(text)}%'`,
};

function pattern(text: string): string {
  return text.replace(/[\\'"]/g, '\\$&').replace(/[%_]/g, '\\$&');
}
