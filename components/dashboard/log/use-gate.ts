import { useEffect, useRef, useState } from 'react';

/** Something that takes a while passes a gate after each part of it: closed, it waits there. Who leaves the page leaves it open. */
export function useGate() {
  const shut = useRef<{ until: Promise<void>; open: () => void } | null>(null);
  const [closed, setClosed] = useState(false);
  useEffect(
    () => () => {
      shut.current?.open();
      shut.current = null;
    },
    [],
  );
  return {
    closed,
    close: () => {
      if (shut.current !== null) return;
      let release = () => {};
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      shut.current = { until, open: release };
      setClosed(true);
    },
    open: () => {
      shut.current?.open();
      shut.current = null;
      setClosed(false);
    },
    pass: async () => shut.current?.until,
  };
}
