import { isoDate } from '../calendar/iso-date.ts';
import type { LegalSource } from './legal-source.ts';

const decree2016 = {
  title: 'Decreet van 10 juni 2016 tot regeling van bepaalde aspecten van alternerende opleidingen',
  url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994',
  inForceFrom: isoDate('2016-09-01'),
};

const labourAct = {
  title: 'Arbeidswet van 16 maart 1971',
  url: 'https://www.ejustice.just.fgov.be/eli/wet/1971/03/16/1971031602/justel',
  inForceFrom: isoDate('1971-04-30'),
};

const brochure = {
  title: 'Brochure Duaal leren verzorgende/zorgkundige, schooljaar 2023-2024',
  url: 'https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek',
  inForceFrom: isoDate('2023-09-01'),
};

/** The texts the rules follow; each rule names one of them, or says in `advice` whose practice it is. */
export const legalSources = {
  /** An agreement of at least 20 hours a week on average, without public holidays and leave. */
  decreeTwentyHours: { ...decree2016, article: 'art. 3' },
  labourActDailyLimit: { ...labourAct, article: 'art. 19' },
  brochureProgramme: { ...brochure, article: 'De opleiding verzorgende/zorgkundige duaal' },
  brochureTargetGroup: { ...brochure, article: 'De doelgroep' },
  brochureAgreement: { ...brochure, article: 'De overeenkomst' },
  brochureHomeCare: { ...brochure, article: 'De invulling van de werkplekcomponent in de thuiszorg' },
  brochureHomeCareGuidance: { ...brochure, article: 'De begeleiding van de leerling in de thuiszorg' },
  brochureAllowance: { ...brochure, article: 'De vergoeding' },
  brochureLeave: { ...brochure, article: 'De vakantieregeling' },
  brochureEmployer: { ...brochure, article: 'Wat wordt er van de werkgever verwacht' },
  brochureIncentives: { ...brochure, article: 'Incentives' },
} as const satisfies Record<string, LegalSource>;
