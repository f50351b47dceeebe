import { expect, test } from 'vitest';
import { en } from '../../shared/messages/en.ts';
import { fr } from '../../shared/messages/fr.ts';
import { nl } from '../../shared/messages/nl.ts';
import { patternTemplates } from '../../shared/pattern/templates.ts';

test.each([nl, en, fr].map((texts) => texts.patterns.templates))(
  'every template has a name of its own: %j',
  (names) => {
    expect(Object.keys(names)).toEqual(patternTemplates.map(({ id }) => id));
    expect(new Set(Object.values(names)).size).toBe(patternTemplates.length);
  },
);
