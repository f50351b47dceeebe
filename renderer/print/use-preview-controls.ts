import { useCallback, useEffect, useState } from 'react';
import { isByLearner, type PrintChoice } from './choices/print-choice.ts';
import type { PreviewControls } from './PreviewBar.tsx';
import { usePdf } from './pdf/use-pdf.ts';
import { stepFrom, type Zoom } from './pdf/zoom.ts';
import { type Preview, usePreview } from './use-preview.ts';
import type { PrintLearner } from './use-print-learners.ts';

/** What is looked at in the preview, and the ways to look at something else. */
export function usePreviewControls(choice: PrintChoice, schoolYear: string, all: readonly PrintLearner[]) {
  const [wanted, setWanted] = useState<string>();
  const [fileIndex, setFileIndex] = useState(0);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('page');
  const [scale, setScale] = useState(1);
  const chosen = all.filter(({ trajectoryId }) => choice.trajectoryIds.includes(trajectoryId));
  const learners = isByLearner(choice) ? chosen : [];
  const learner = (learners.find(({ trajectoryId }) => trajectoryId === wanted) ?? learners[0])?.trajectoryId;
  const preview: Preview = usePreview(choice, schoolYear, learner);
  const { files } = preview;
  const file = files[fileIndex] ?? files[0];
  const pdf = usePdf(file);
  const pages = pdf?.sizes.length ?? 0;
  const kinds = files.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document begins at its first page.
  useEffect(() => setPage(1), [pdf?.file]);
  useEffect(() => {
    if (fileIndex >= kinds) setFileIndex(0);
  }, [fileIndex, kinds]);
  const showPage = useCallback((next: number) => setPage(Math.max(1, Math.min(pages, next))), [pages]);
  const moveLearner = (steps: 1 | -1) => {
    const at = learners.findIndex(({ trajectoryId }) => trajectoryId === learner);
    const next = learners[at + steps];
    if (next) setWanted(next.trajectoryId);
  };
  const controls: Omit<PreviewControls, 'saveThis' | 'printThis'> = {
    ...{ files, fileIndex: Math.min(fileIndex, Math.max(0, kinds - 1)), page, pages, zoom, scale, learners, learner },
    ...{ showFile: setFileIndex, showPage, showLearner: setWanted, moveLearner, setZoom },
    zoomBy: (direction) => setZoom(stepFrom(scale, direction)),
  };
  return { preview, pdf, file, controls, setScale };
}
