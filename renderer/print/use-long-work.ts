import { useCallback, useEffect, useRef, useState } from 'react';

export type LongWork = {
  readonly label: string;
  readonly done: number;
  /** 0 until it is known. */
  readonly total: number;
};

export type Work = {
  readonly signal: AbortSignal;
  readonly tell: (work: LongWork) => void;
};

/** One long piece of work at a time: how far it is, and the way to stop it. Leaving the screen stops it too. */
export function useLongWork() {
  const [now, setNow] = useState<LongWork>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** Gives what the work gave; undefined when it was stopped. */
  const run = useCallback(async <T>(label: string, work: (work: Work) => Promise<T>): Promise<T | undefined> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setNow({ label, done: 0, total: 0 });
    try {
      return await work({ signal: controller.signal, tell: setNow });
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    } finally {
      if (running.current === controller) setNow(undefined);
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { now, run, cancel };
}
