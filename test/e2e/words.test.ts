import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { unbroken } from '../../renderer/text/unbroken.ts';
import { calendarSources } from '../../shared/calendar/calendar-sources.ts';
import { verzorgendeZorgkundige } from '../../shared/input/programme.ts';
import { calendarNl } from '../../shared/messages/calendar-nl.ts';
import { en } from '../../shared/messages/en.ts';
import type { Language } from '../../shared/messages/format.ts';
import { fr } from '../../shared/messages/fr.ts';
import { nl } from '../../shared/messages/nl.ts';
import { moneySources } from '../../shared/money/money-sources.ts';
import { legalSources } from '../../shared/rules/legal-sources.ts';
import { launchChromium } from '../support/chromium.ts';
import { emptyAddresses, everyAddress, showScreen } from '../support/every-screen.ts';
import { type PageHost, startPageHost } from '../support/page-host.ts';

type Words = { readonly whole: ReadonlySet<string>; readonly filled: readonly RegExp[] };

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/** A text with gaps, such as `{{count}} dagen`, as what it can become. */
function filledPattern(text: string): RegExp {
  const parts = text.split(/\{\{[^}]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** The texts of a language that are words; a gap with a letter or two beside it fits everything. */
function wordsOf(texts: unknown): Words {
  const leaves = leavesOf(texts).map(unbroken);
  const hasWords = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '').match(/\p{L}{4,}/u) !== null;
  return {
    whole: new Set(leaves.filter((text) => !text.includes('{{'))),
    filled: leaves.filter((text) => text.includes('{{') && hasWords(text)).map(filledPattern),
  };
}

const languages = { nl: wordsOf(nl), en: wordsOf(en), fr: wordsOf(fr) };
const knows = ({ whole, filled }: Words, text: string) =>
  whole.has(text) || filled.some((pattern) => pattern.test(text));

/** What people wrote themselves and the names of laws, in whatever language; as texts and by the word. */
const written = new Set(
  leavesOf([sampleClassYear(), verzorgendeZorgkundige, legalSources, calendarSources, moneySources]),
);
const wordsIn = (text: string) => text.match(/\p{L}{3,}/gu) ?? [];
const writtenWords = new Set([...written].flatMap(wordsIn));
const isWritten = (text: string) =>
  written.has(text) || [...written].some((one) => one.length > 20 && text.includes(one));

/** Names of days, holidays, keys and languages are not texts of a screen. */
const dates = Array.from({ length: 12 }, (_, month) => new Date(2026, month, month + 1)).flatMap((day) =>
  (['long', 'short'] as const).map((style) =>
    new Intl.DateTimeFormat('nl', { weekday: style, month: style }).format(day),
  ),
);
const known = new Set([
  ...wordsIn([...dates, ...leavesOf(calendarNl)].join(' ')),
  ...[
    'vrijdag',
    'zondag',
    'mrt',
    'week',
    'Week',
    'Ctrl',
    'Enter',
    'Space',
    'Arrows',
    'English',
    'Français',
    'Nederlands',
    'Petra',
    'Proef',
  ],
]);

/** Everything that is read or heard on the screen: texts, labels, hints, and names of what has no text. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const isCode = walker.currentNode.parentElement?.closest('script, style, .textLayer');
      if (!isCode) found.add(walker.currentNode.textContent!.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        found.add(element.getAttribute(name)?.trim() ?? '');
      }
    }
    return [...found, document.title].filter((text) => text !== '');
  });
}

let browser: Browser;
const hosts: PageHost[] = [];
beforeAll(async () => {
  browser = await launchChromium();
  hosts.push(await startPageHost(), await startPageHost({ content: 'empty' }));
});
afterAll(async () => {
  await browser?.close();
  for (const host of hosts) await host.close();
});

/** What is wrong with a text, on every screen of a full and of an empty store. */
async function wrongTexts(language: string, isWrong: (text: string) => boolean): Promise<readonly string[]> {
  const wrong = new Set<string>();
  for (const [index, host] of hosts.entries()) {
    const page = await host.open(browser, '/start', { language });
    for (const address of index === 0 ? everyAddress : emptyAddresses) {
      await showScreen(page, address);
      for (const text of await textsOf(page)) if (isWrong(text)) wrong.add(`${address.split('?')[0]}: ${text}`);
    }
    await page.context().close();
  }
  return [...wrong];
}

const namespaces = Object.keys(nl).join('|');
const key = new RegExp(`(^|[^\\w./@-])(${namespaces})(\\.[\\w-]+)+`);

describe.each(['nl', 'en', 'fr'] as const)('in %s', (language: Language) => {
  test('every screen speaks that language, and shows no key', async () => {
    const others = (Object.keys(languages) as Language[]).filter((other) => other !== language);
    const isForeign = (text: string) =>
      !knows(languages[language], text) && others.some((other) => knows(languages[other], text));
    const wrong = await wrongTexts(
      language,
      (text) => key.test(text) || text.includes('{{') || (text.length > 2 && !isWritten(text) && isForeign(text)),
    );
    expect(wrong).toEqual([]);
    const mayBreak = await wrongTexts(language, (text) => text !== unbroken(text));
    // Sheets break their own lines.
    expect(mayBreak.filter((text) => !text.startsWith('/print: '))).toEqual([]);
  });
});

test('in the test language, nothing is written in the code itself', async () => {
  const isOwn = (word: string) => !known.has(word) && !writtenWords.has(word);
  const wrong = await wrongTexts('test', (text) => !key.test(text) && wordsIn(text).some(isOwn));
  // Sheets speak a language of their own; About names files and licences, the others rules, premiums, programmes and amounts.
  const hasNames = /^\/(print|settings\/(about|licences|money|programmes)): |: [a-z-]+\/[a-z-]+$|: \d+\s\p{L}+$/u;
  expect(wrong.filter((text) => !hasNames.test(text))).toEqual([]);
});
