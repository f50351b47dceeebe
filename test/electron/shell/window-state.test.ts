import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { remember } from '../../../electron/files/remember.ts';
import {
  placeWindow,
  type Rectangle,
  readWindowState,
  smallestOn,
  type WindowState,
} from '../../../electron/shell/window-state.ts';

const at = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height });
const [desk, beside, small] = [at(0, 0, 1920, 1040), at(1920, 0, 1600, 900), at(0, 0, 1024, 700)];
const was = (bounds: Rectangle, isMaximised = false): WindowState => ({ bounds, isMaximised });

describe('where a window opens', () => {
  test.each([
    ['the first time in the middle', undefined, [desk], at(240, 70, 1440, 900)],
    ['the first time on a small screen all of it', undefined, [small], small],
    ['where it was', was(at(100, 50, 1300, 800)), [desk], at(100, 50, 1300, 800)],
    ['where it was, on the second screen', was(at(2000, 40, 1300, 800)), [desk, beside], at(2000, 40, 1300, 800)],
    ['in the middle when its screen is gone', was(at(2000, 40, 1300, 800)), [desk], at(240, 70, 1440, 900)],
    [
      'in the middle when its title bar is above every screen',
      was(at(100, -300, 1300, 800)),
      [desk],
      at(240, 70, 1440, 900),
    ],
    ['wholly on the screen when it stuck out', was(at(1500, 600, 1300, 800)), [desk], at(620, 240, 1300, 800)],
    ['smaller when its screen is', was(at(0, 0, 3000, 2000)), [desk], desk],
    ['not smaller than the design', was(at(10, 10, 300, 200)), [desk], at(10, 10, 1180, 700)],
  ] as const)('%s', (_name, remembered, screens, bounds) => {
    expect(placeWindow(remembered, screens)).toEqual({ bounds, isMaximised: false });
  });
  test('maximised when it was, with the place it returns to', () => {
    const remembered = was(at(100, 50, 1300, 800), true);
    expect(placeWindow(remembered, [desk])).toEqual(remembered);
  });
  test('beside the ones that are at its place', () => {
    const first = at(100, 50, 1300, 800);
    const second = placeWindow(was(first), [desk], [first]).bounds;
    expect(second).toEqual(at(128, 78, 1300, 800));
    expect(placeWindow(was(first), [desk], [first, second]).bounds).toEqual(at(156, 106, 1300, 800));
  });
  test('without end where there is no other place', () => {
    expect(placeWindow(was(small), [small], [small]).bounds).toEqual(small);
  });
  test('is never asked to be larger than its screen', () => {
    expect(smallestOn(small)).toEqual({ width: 1024, height: 700 });
    expect(smallestOn(desk)).toEqual({ width: 1180, height: 700 });
  });
});

describe('what is remembered of a window', () => {
  function aFile(): string {
    const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-state-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return join(folder, 'deeper', 'window.json');
  }
  test('comes back whole, without leaving pieces', () => {
    const file = aFile();
    remember(file, was(at(-100, 50, 1300, 800), true));
    expect(readWindowState(file)).toEqual(was(at(-100, 50, 1300, 800), true));
    expect(readdirSync(join(file, '..'))).toEqual(['window.json']);
  });
  test.each([
    ['nothing', undefined],
    ['half a file', '{"bounds":{"x":1'],
    ['another thing', '[1,2]'],
    ['no number', '{"bounds":{"x":null,"y":0,"width":1,"height":1},"isMaximised":false}'],
    ['no size', '{"bounds":{"x":0,"y":0,"width":0,"height":1},"isMaximised":false}'],
  ])('is nothing when the file holds %s', (_name, content) => {
    const file = aFile();
    remember(file, {});
    if (content === undefined) rmSync(file);
    else writeFileSync(file, content);
    expect(readWindowState(file)).toBeUndefined();
  });
});
