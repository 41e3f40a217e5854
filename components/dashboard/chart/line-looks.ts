/** How the lines of a chart are told apart: by colour, dashes and points together. Colours are names of tokens. */
export const lineLooks = [
  { colour: '--action', dash: [], point: 'filled' },
  { colour: '--bar-near', dash: [6, 4], point: 'hollow' },
  { colour: '--bar-lowers', dash: [2, 3], point: 'hollow' },
] as const;
