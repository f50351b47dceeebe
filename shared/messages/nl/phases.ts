import type { FamilyTexts } from '../rule-texts.ts';

export const phases = {
  tooShort: {
    sentence: 'Elke fase duurt minstens haar maanden: residentieel vijf, de thuiscomponent drie.',
    title: 'Fase {{phase}} te kort: {{margin}} te weinig',
    detail:
      'Van {{start}} tot en met {{end}} zijn het {{value}}, minstens {{limit}}. Met {{months}} loopt ze minstens tot en met {{limitDay}}.',
    advice: 'Verschuif de wissel naar een dag die elke fase haar maanden geeft.',
  },
  tooLong: {
    sentence: 'Elke fase duurt hoogstens haar maanden: residentieel zeven, de thuiscomponent vijf.',
    title: 'Fase {{phase}} te lang: {{margin}} te veel',
    detail:
      'Van {{start}} tot en met {{end}} zijn het {{value}}, hoogstens {{limit}}. Met {{months}} loopt ze hoogstens tot en met {{limitDay}}.',
    advice: 'Verschuif de wissel naar een dag die elke fase haar maanden geeft.',
  },
  workplaceKind: {
    sentence: 'Elke werkplek past bij een fase van de opleiding.',
    title: '{{workplace}} past bij geen fase',
    detail: '{{programme}} kent dit soort werkplek niet. De periode begint op {{firstDay}}.',
    advice: 'Kies een andere werkplek, of kijk na welk soort werkplek het is.',
  },
  order: {
    sentence: 'De fasen volgen de opleiding: residentieel komt altijd eerst.',
    title: 'Fase {{phase}} komt na fase {{later}}',
    detail: '{{workplace}} begint op {{firstDay}}, maar fase {{later}} begon al op {{since}}.',
    advice: 'Draai de werkplekperiodes om, zodat fase {{phase}} eerst komt.',
  },
  bothContexts: {
    sentence: 'De leerling werkt in elke context van de opleiding: residentieel en thuis.',
    title: 'Geen werkplek voor fase {{phase}}',
    detail: 'In het hele traject is er geen werkplekperiode van deze fase.',
    advice: 'Zoek een werkplek voor fase {{phase}} en voeg haar periode toe.',
  },
  switchGap: {
    sentence: 'Bij een wissel ligt geen werkdag tussen de fasen.',
    title_one: '{{count}} werkdag tussen twee fasen',
    title_other: '{{count}} werkdagen tussen twee fasen',
    detail: 'De overeenkomst loopt, maar er is geen werkplek op {{days}}. Fase {{phase}} begint op {{since}}.',
    advice: 'Laat de eerste werkplek langer lopen, of de volgende vroeger beginnen.',
  },
  switchOverlap: {
    sentence: 'Bij een wissel eindigt een fase voor de volgende begint.',
    title: 'Fasen lopen {{value}} door elkaar',
    detail: 'Fase {{phase}} loopt tot en met {{end}}, fase {{next}} begint op {{firstDay}}.',
    advice: 'Laat fase {{phase}} eindigen op de dag voor fase {{next}} begint.',
  },
} as const satisfies FamilyTexts;
