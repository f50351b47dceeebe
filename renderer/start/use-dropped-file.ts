import { type DragEvent, useRef, useState } from 'react';

/** Lets a file be dropped on an element; `isOver` while one hangs above it. */
export function useDroppedFile(drop: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  /** Children tell of entering and leaving too: the last one to leave leaves the element. */
  const depth = useRef(0);
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const move = (event: DragEvent, by: 1 | -1) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => move(event, 1),
      onDragLeave: (event: DragEvent) => move(event, -1),
      onDragOver: (event: DragEvent) => {
        if (hasFile(event)) event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) drop(file);
      },
    },
  };
}
