import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayKindLooks, dayKinds } from '../../../shared/design/day-kinds.ts';
import { loadSteps, palette } from '../../../shared/design/palette.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'renderer', 'theme');
const css = readFileSync(join(folder, 'tokens.css'), 'utf8');
const blocks = { light: /:root \{([^}]*)\}/.exec(css)![1]!, dark: /scheme="dark"\] \{([^}]*)\}/.exec(css)![1]! };

/** The custom properties of one theme that are plain colours. */
function coloursOf(theme: 'light' | 'dark'): Record<string, string> {
  const found = blocks[theme].matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi);
  return Object.fromEntries(
    [...found].map(([, name, colour]) => [
      name!,
      // A formatter may shorten #ffffff.
      colour!.length === 4 ? colour!.replaceAll(/[0-9a-f]/gi, '$&$&').toUpperCase() : colour!.toUpperCase(),
    ]),
  );
}

describe.each(['light', 'dark'] as const)('the %s colours of the page', (theme) => {
  it('are those of the design, no more and no fewer', () => {
    const kinds = dayKinds.flatMap((kind) => {
      const { fill, letter, pattern } = dayKindLooks[kind][theme];
      return [
        [`kind-${kind}`, fill],
        [`kind-${kind}-letter`, letter],
        ...(pattern === undefined ? [] : [[`kind-${kind}-pattern`, pattern]]),
      ];
    });
    const loads = Object.entries(loadSteps[theme]).map(([step, colour]) => [`load-${step}`, colour]);
    expect(coloursOf(theme)).toEqual(Object.fromEntries([...Object.entries(palette[theme]), ...loads, ...kinds]));
  });
});

describe('the kinds of day', () => {
  const rules = readFileSync(join(folder, 'kinds.css'), 'utf8');
  it.each(dayKinds)('%s has its class, with its pattern where it has one', (kind) => {
    const rule = new RegExp(`\\.kind-${kind} \\{([^}]*)\\}`).exec(rules)?.[1] ?? '';
    expect(rule).toContain(`var(--kind-${kind})`);
    expect(rule).toContain(`var(--kind-${kind}-letter)`);
    expect(rule.includes(`var(--kind-${kind}-pattern)`)).toBe(dayKindLooks[kind].light.pattern !== undefined);
  });
});
