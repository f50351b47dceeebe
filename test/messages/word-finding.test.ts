import { expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { languages } from '../../shared/messages/format.ts';
import { wordParams, wordSource } from '../../shared/messages/word-finding.ts';
import type { Finding } from '../../shared/rules/finding.ts';

const finding: Finding = {
  ruleId: 'leave/work-in-school-holiday',
  severity: 'error',
  messageKey: 'rules.leave.workInSchoolHoliday',
  dates: [isoDate('2027-02-09')],
  params: { holiday: { holiday: 'carnival' } },
  source: { advice: 'placesAsStated' },
};

test('a holiday has its name in every language', () => {
  expect(languages.map((language) => wordParams(finding, language).holiday)).toEqual([
    'Krokusvakantie',
    'Carnival holiday',
    'Vacances de carnaval',
  ]);
});

test('says whose advice a rule follows in every language, with its address', async () => {
  const worded = await Promise.all(
    languages.map(async (language) =>
      wordSource({ advice: 'placesAsStated', url: 'https://example.org/' }, await createTranslate(language)),
    ),
  );
  expect(worded).toEqual([
    'Keuze van Duaalplanner: een werkplek heeft zoveel plaatsen als de onderneming opgeeft (https://example.org/)',
    "Duaalplanner's choice: a workplace has as many places as the company states (https://example.org/)",
    'Choix de Duaalplanner : un lieu de travail a autant de places que l’entreprise en indique (https://example.org/)',
  ]);
});

test('leaves what a user stated as it is', async () => {
  expect(wordSource({ stated: 'Mail van het fonds' }, await createTranslate('fr'))).toBe('Mail van het fonds');
});
