import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { previewImport } from '../../../renderer/start/import-preview.ts';
import { addRecentFile, readRecentFiles } from '../../../renderer/start/recent-files.ts';
import { remember } from '../../../renderer/state/remembered.ts';

describe('what an import changes', () => {
  it('is nothing for the same file, in whatever order its fields are', () => {
    const before = sampleClassYear();
    const learners = before.learners.map((learner) => Object.fromEntries(Object.entries(learner).reverse()));
    expect(previewImport(before, { ...before, learners: learners as typeof before.learners })).toEqual([]);
  });

  it('names what is new, other and gone, trajectories by their learner', () => {
    const before = sampleClassYear();
    const [first, second, ...others] = before.learners;
    const after = {
      ...before,
      learners: [
        { ...second!, name: 'Testleerling Anders' },
        ...others,
        { ...first!, id: 'nieuw', name: 'Testleerling Nieuw' },
      ],
      trajectories: before.trajectories.filter(({ learnerId }) => learnerId !== first!.id),
    };
    expect(previewImport(before, after)).toEqual([
      { list: 'learners', added: ['Testleerling Nieuw'], changed: ['Testleerling Anders'], removed: [first!.name] },
      { list: 'trajectories', added: [], changed: [], removed: [first!.name] },
    ]);
  });
});

describe('recent files', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());
  const file = (name: string) => ({ name, day: '2026-11-23', schoolYear: '2026-2027', learners: 24 });

  it('are the six newest, each once', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b']) addRecentFile(file(name));
    expect(readRecentFiles().map(({ name }) => name)).toEqual(['b', 'g', 'f', 'e', 'd', 'c']);
  });

  it('are none where the list is damaged', () => {
    for (const damaged of ['{"name":', '[{"name":1}]']) {
      remember('recentFiles', damaged);
      expect(readRecentFiles()).toEqual([]);
    }
  });
});
