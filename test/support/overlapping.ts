import type { Locator } from 'playwright';

/** Pairs of elements of which one covers a part of the other. */
export function overlapping(elements: Locator): Promise<readonly string[]> {
  return elements.evaluateAll((all) => {
    const boxes = all.map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }));
    return boxes.flatMap(({ name, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(({ box: other }) => box.width > 1 && other.width > 1)
        .filter(({ box: other }) => box.left < other.right - 0.5 && other.left < box.right - 0.5)
        .filter(({ box: other }) => box.top < other.bottom - 0.5 && other.top < box.bottom - 0.5)
        .map((other) => `${name} over ${other.name}`),
    );
  });
}
