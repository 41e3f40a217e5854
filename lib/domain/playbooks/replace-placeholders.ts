/**
 * A text with what stands in [brackets] replaced, once, from left to right: what is put in is not looked at again. Brackets without a
 * letter or digit between them are no placeholder, of brackets in brackets the inner ones count.
 * @param fill what to put in for a name; `null` leaves it standing
 */
export function replacePlaceholders(text: string, fill: (name: string) => string | null): string {
  return text.replace(/\[([^[\]]*)\]/g, (whole, inside: string) => {
    const name = inside.trim();
    return /[\p{L}\p{N}]/u.test(name) ? (fill(name) ?? whole) : whole;
  });
}
