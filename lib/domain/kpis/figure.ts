import type { KpiFigure } from './kpi-figure';

/** A number of an indicator under the name `kpi_figure_<name>`. */
export function figure(
  name: string,
  kind: KpiFigure['kind'],
  value: number | null,
  n: number,
  judgementKey: string | null = null,
): KpiFigure {
  return { labelKey: `kpi_figure_${name}`, kind, value, n, judgementKey };
}
