/** Lets the page draw and hear its keys before work goes on. Throws the signal's reason where it was called off. */
export async function restAMoment(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
