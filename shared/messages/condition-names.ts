import type { CompanyCondition } from '../input/company.ts';
import { formatList, type Language } from './format.ts';

const names: Readonly<Record<Language, Readonly<Record<CompanyCondition, string>>>> = {
  nl: { equipment: 'uitrusting', financialCapacity: 'financiële draagkracht', noConvictions: 'veroordelingen' },
  en: { equipment: 'equipment', financialCapacity: 'financial capacity', noConvictions: 'convictions' },
  fr: { equipment: 'équipement', financialCapacity: 'capacité financière', noConvictions: 'condamnations' },
};

/** Conditions of recognition as a list in a sentence. */
export function formatConditions(conditions: readonly CompanyCondition[], language: Language): string {
  return formatList(
    conditions.map((condition) => names[language][condition]),
    language,
  );
}
