/** How many of `count` pieces of work are done in a second: the best of `runs`, the first one only to warm up. */
export function perSecond(count: number, work: () => number, runs = 6): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    // What is computed has to be used, or the engine may leave it out.
    if (Number.isNaN(work())) throw new Error('The work came to no number: correct the bench data.');
    return performance.now() - begun;
  });
  return (count * 1000) / Math.min(...times.slice(1));
}
