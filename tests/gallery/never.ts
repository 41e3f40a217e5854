/** An answer of a scene that does not come. */
export const never = Symbol('never');
