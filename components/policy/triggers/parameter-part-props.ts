import type { ComponentType } from 'react';
import type { ParameterShape } from '../../../lib/domain/triggers/parameter-shape';
import type { ParameterFieldProps } from './parameter-field-props';

/** The same of a parameter that holds others: it is given what draws them. */
export type ParameterPartProps<Shape extends ParameterShape> = ParameterFieldProps<Shape> & {
  Field: ComponentType<ParameterFieldProps>;
};
