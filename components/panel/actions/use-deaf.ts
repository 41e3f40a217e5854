import { useEffect, useState } from 'react';

/** A second click meant for the button before lands here: the first moments are not listened to. */
const DEAF_MS = 600;

/** Whether a button that took the place of another one does not listen yet. */
export function useDeaf(): boolean {
  const [deaf, setDeaf] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setDeaf(false), DEAF_MS);
    return () => clearTimeout(timer);
  }, []);
  return deaf;
}
