import type { ParameterShape } from '../../../lib/domain/triggers/parameter-shape';

/** What a parameter's field is made from. */
export interface ParameterFieldProps<Shape extends ParameterShape = ParameterShape> {
  rule: string;
  shape: Shape;
  /** Keys that lead to it within the parameters, without places of lists: what it is called. */
  names: readonly string[];
  /** Where it stands in the file. */
  path: readonly (string | number)[];
  value: unknown;
  /** False where it may be left out. */
  needed?: boolean;
  /** Without a frame and a name of its own: what it stands in has them. */
  bare?: boolean;
  onChange: (value: unknown) => void;
}
