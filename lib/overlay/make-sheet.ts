/** A style sheet for `adoptedStyleSheets`. */
export const makeSheet = (rules: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
};
