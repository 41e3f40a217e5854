/** The outlines of levels, in a box of 24 by 24: each kind of level has one of its own, so that it is known without its colour. */
export const shapePath: Readonly<Record<'circle' | 'diamond' | 'octagon' | 'square', string>> = {
  circle: 'M12 2a10 10 0 1 1 0 20a10 10 0 0 1 0-20z',
  diamond: 'M12 0.8L23.2 12L12 23.2L0.8 12z',
  octagon: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z',
  square: 'M3 3h18v18H3z',
};
