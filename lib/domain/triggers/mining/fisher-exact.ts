const logFactorials = [0, 0];

/**
 * How likely chance is to draw at least `hits` marked ones: Fisher's exact test, one-sided (R. A. Fisher, Statistical Methods for
 * Research Workers, 1934): the upper tail of the hypergeometric distribution. 0-1.
 * @param drawn how many were drawn, without putting back; `hits` of them were marked
 * @param all how many there are, `marked` of them
 */
export function fisherExact(hits: number, drawn: number, marked: number, all: number): number {
  const whole = logChoose(all, drawn);
  let tail = 0;
  for (let count = Math.min(drawn, marked); count >= hits; count--)
    if (drawn - count <= all - marked)
      tail += Math.exp(logChoose(marked, count) + logChoose(all - marked, drawn - count) - whole);
  return Math.min(1, tail);
}

function logChoose(from: number, chosen: number): number {
  return logFactorial(from) - logFactorial(chosen) - logFactorial(from - chosen);
}

/** Sums that were made once are kept: the table is the same whoever asks first. */
function logFactorial(number: number): number {
  for (let next = logFactorials.length; next <= number; next++)
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next));
  return logFactorials[number] ?? 0;
}
