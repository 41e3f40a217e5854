/**
 * Solves `matrix x = right` for a symmetric positive definite matrix by Cholesky's decomposition. Only the lower triangle is read.
 * What is no such matrix gives NaN.
 */
export function solvePositiveDefinite(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const factor: Float64Array[] = [];
  const solved = new Float64Array(right.length);
  matrix.forEach((row, i) => {
    const own = new Float64Array(i + 1);
    for (let j = 0; j <= i; j += 1) {
      const other = factor[j] ?? own;
      const rest = (row[j] ?? 0) - product(own, other, j);
      own[j] = i === j ? Math.sqrt(rest) : rest / (other[j] ?? 0);
    }
    factor.push(own);
    solved[i] = ((right[i] ?? 0) - product(own, solved, i)) / (own[i] ?? 0);
  });
  for (let i = right.length - 1; i >= 0; i -= 1) {
    const own = factor[i] ?? solved;
    const value = (solved[i] ?? 0) / (own[i] ?? 0);
    solved[i] = value;
    for (let j = 0; j < i; j += 1) solved[j] = (solved[j] ?? 0) - (own[j] ?? 0) * value;
  }
  return solved;
}

function product(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
