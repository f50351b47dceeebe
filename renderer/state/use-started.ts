import { useEffect, useState } from 'react';

let hasStarted = false;

/** False while the page draws its first screen, true as soon as the browser has time after that: what is beside the point can wait so long. */
export function useStarted(): boolean {
  const [isStarted, setStarted] = useState(hasStarted);
  useEffect(() => {
    if (hasStarted) return;
    const asked = requestIdleCallback(
      () => {
        hasStarted = true;
        setStarted(true);
      },
      { timeout: 200 },
    );
    return () => cancelIdleCallback(asked);
  }, []);
  return isStarted;
}
