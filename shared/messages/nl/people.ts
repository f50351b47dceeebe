import type { FamilyTexts } from '../rule-texts.ts';

export const people = {
  mentorMissing: {
    sentence: 'Elke werkplekperiode heeft een mentor.',
    title: 'Geen mentor op {{workplace}}',
    detail: 'De werkplekperiode vanaf {{firstDay}} heeft nog geen mentor.',
    advice: 'Vraag de onderneming wie de mentor wordt en duid die aan.',
  },
  mentorOfOtherCompany: {
    sentence: 'De mentor van een werkplekperiode hoort bij de onderneming van de werkplek.',
    title: '{{mentor}} is mentor van een andere onderneming',
    detail: '{{workplace}} hoort bij {{company}}. De werkplekperiode begint op {{firstDay}}.',
    advice: 'Duid een mentor van {{company}} aan.',
  },
  mentorTooYoung: {
    sentence: 'Een mentor is minstens 25 jaar bij de erkenningsaanvraag, of 23 met een bewijs van vooropleiding.',
    title: '{{mentor}} is te jong als mentor: {{value}}',
    detail: 'Minstens {{limit}} bij de erkenningsaanvraag van {{request}}, dat is {{margin}} te weinig.',
    advice:
      'Duid een andere mentor aan. Heeft deze mentor een bewijs van vooropleiding, vink dat dan aan: dan volstaat 23 jaar.',
  },
  mentorPractice: {
    sentence: 'Een mentor heeft minstens vijf jaar praktijkervaring, of een bewijs van vooropleiding.',
    title: '{{mentor}} heeft te weinig praktijkervaring: {{value}}',
    detail: 'Minstens {{limit}} zonder bewijs van vooropleiding, dat is {{margin}} te weinig.',
    advice: 'Duid een andere mentor aan, of vink het bewijs van vooropleiding aan als het er is.',
  },
  mentorExtractMissing: {
    sentence: 'Een uittreksel uit het strafregister (596.2) van de mentor is er bij de erkenningsaanvraag.',
    title: 'Uittreksel 596.2 van {{mentor}} ontbreekt',
    detail: 'Bij de erkenningsaanvraag van {{request}} was er nog geen.',
    advice:
      'Was het er wel, vul dan de datum in. Anders vraagt de mentor het aan bij de gemeente en doet de onderneming een nieuwe aanvraag in werkplekduaal: vul beide dagen in.',
  },
  mentorExtractOld: {
    sentence: 'Het uittreksel 596.2 is bij de erkenningsaanvraag niet ouder dan een jaar.',
    title: 'Uittreksel 596.2 van {{mentor}} is te oud',
    detail: 'Het is van {{extract}} en gold tot {{expiry}}. De erkenningsaanvraag was op {{request}}.',
    advice: 'Vraag een nieuw uittreksel en doe een nieuwe aanvraag in werkplekduaal. Vul beide dagen in.',
  },
  mentorTrainingLate: {
    sentence: 'Een nieuwe mentor volgt de mentoropleiding binnen een jaar na de erkenningsaanvraag.',
    title: 'Mentoropleiding van {{mentor}} is te laat',
    detail: 'Ze moest gevolgd zijn tegen {{deadline}}.',
    advice:
      'Is de opleiding gevolgd of heeft de mentor een vrijstelling, vul dat dan in. Anders begeleidt een andere mentor.',
  },
  mentorTrainingDue: {
    sentence: 'Een nieuwe mentor heeft een jaar de tijd voor de mentoropleiding.',
    title: 'Mentoropleiding van {{mentor}} tegen {{firstDay}}',
    detail: 'Er is nog geen opleiding gevolgd of gepland.',
    advice: 'Schrijf de mentor in bij VIVO of Diverscity, of vul de vrijstelling in.',
  },
  mentorBirthDateUnknown: {
    sentence: 'De geboortedatum van de mentor is bekend.',
    title: 'Geboortedatum van {{mentor}} ontbreekt',
    detail: 'Zonder geboortedatum is niet na te gaan of de mentor oud genoeg is.',
    advice: 'Vul de geboortedatum in.',
  },
  mentorPracticeUnknown: {
    sentence: 'De praktijkervaring van de mentor is bekend.',
    title: 'Praktijkervaring van {{mentor}} ontbreekt',
    detail: 'Zonder jaren praktijk of bewijs van vooropleiding is de voorwaarde niet na te gaan.',
    advice: 'Vul de jaren praktijkervaring in, of vink het bewijs van vooropleiding aan.',
  },
  mentorRequestUnknown: {
    sentence: 'De dag van de erkenningsaanvraag met deze mentor is bekend.',
    title: 'Dag van de erkenningsaanvraag met {{mentor}} ontbreekt',
    detail: 'Leeftijd, uittreksel en mentoropleiding tellen vanaf die dag.',
    advice: 'Zoek de dag op in werkplekduaal en vul ze in.',
  },
} as const satisfies FamilyTexts;
