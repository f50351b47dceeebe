import type { FamilyTexts } from '../rule-texts.ts';

export const money = {
  premiumRegistrationDue: {
    sentence:
      'Een overeenkomst wordt binnen drie maanden na de start geregistreerd voor de premie kwalificerend werkplekleren.',
    title_one: 'Premie kwalificerend werkplekleren: nog {{count}} dag om te registreren',
    title_other: 'Premie kwalificerend werkplekleren: nog {{count}} dagen om te registreren',
    detail: 'De overeenkomst met {{company}} wordt uiterlijk op {{firstDay}} geregistreerd.',
    advice: 'De school registreert de overeenkomst in werkplekduaal. Vul de dag in.',
  },
  premiumRegistrationLate: {
    sentence:
      'Wie de overeenkomst later dan drie maanden na de start registreert, verliest de premie kwalificerend werkplekleren.',
    title: 'Premie kwalificerend werkplekleren: te laat geregistreerd',
    detail: 'De overeenkomst met {{company}} begon op {{start}}. Registreren kon tot {{firstDay}}.',
    advice: 'Is er op tijd geregistreerd, vul dan de juiste dag in. Anders is er geen premie voor dit schooljaar.',
  },
} as const satisfies FamilyTexts;
