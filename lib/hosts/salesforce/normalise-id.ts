const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a record id of 15 or 18 characters, or `null` for anything else, an 18-character id with a wrong
 * suffix included. The suffix is the id's mask of capitals: three letters, one for each five characters.
 */
export const normaliseId = (text: string): string | null => {
  if (!/^[a-z0-9]{15}([a-z0-9]{3})?$/i.test(text)) return null;
  const id = text.slice(0, 15);
  const suffix = id.replace(/.{5}/g, (five) => {
    const mask = [...five].reduce((sum, letter, place) => sum | (Number(/[A-Z]/.test(letter)) << place), 0);
    return SUFFIX.charAt(mask);
  });
  return [id, id + suffix].includes(text) ? id + suffix : null;
};
