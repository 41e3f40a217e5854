/** The plain loop that everything is measured against: reads every value of the data once and adds up what it finds. */
export function plainSum(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let sum = 0;
  for (const inner of Object.values(value)) sum += plainSum(inner);
  return sum;
}
