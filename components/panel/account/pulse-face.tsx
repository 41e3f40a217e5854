/** A face from worried (0) to glad (10): it only repeats the word beside it. */
export function PulseFace({ score }: { score: number }) {
  // The mouth's middle goes from above its corners to below them.
  const bend = 16 + ((score - 6) / 4) * 4;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" />
      <path d={`M9 9.2v.8M15 9.2v.8M7.8 ${16 - (bend - 16) / 2}Q12 ${bend} 16.2 ${16 - (bend - 16) / 2}`} />
    </svg>
  );
}
