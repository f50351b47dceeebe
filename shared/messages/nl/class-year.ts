import type { FamilyTexts } from '../rule-texts.ts';

export const classYear = {
  learnersPerMentor: {
    sentence: 'Een mentor begeleidt niet meer leerlingen tegelijk dan de onderneming toelaat.',
    title: '{{mentor}} begeleidt {{value}} tegelijk',
    detail: '{{margin}} boven de instelling van {{limit}}, {{days}}: {{learners}}.',
    advice: 'Duid voor een leerling een andere mentor aan, of pas de instelling van de onderneming aan.',
  },
  mentorInTwoPlaces: {
    sentence: 'Een mentor heeft op geen enkele halve dag leerlingen op twee werkplekken.',
    title: '{{mentor}} is op twee werkplekken tegelijk nodig',
    detail_one: '{{workplaces}}, op {{days}}.',
    detail_other: '{{workplaces}}, {{count}} dagen: {{days}}.',
    advice: 'Duid op een van de werkplekken een andere mentor aan, of verschuif een dienst.',
  },
  localFreeDays: {
    sentence:
      'Een school neemt per vestigingsplaats één facultatieve verlofdag of twee halve, in het buitengewoon onderwijs dubbel zoveel.',
    title: '{{school}} heeft te veel facultatieve verlofdagen: {{value}}',
    detail: '{{margin}} boven {{limit}}. Nu staan er: {{days}}.',
    advice: 'De school schrapt wat te veel is, of kiest de juiste soort dag.',
  },
  studyDays: {
    sentence: 'Een school neemt één pedagogische studiedag per schooljaar, eventueel verschillend per leerlingengroep.',
    title: '{{school}} heeft te veel pedagogische studiedagen: {{value}}',
    detail: '{{margin}} boven {{limit}}. Nu staan er: {{days}}.',
    advice: 'De school schrapt wat te veel is, of kiest de juiste soort dag.',
  },
  lateEntryName: {
    sentence: 'Wie een start na september mogelijk maakt, is een leerling van de opleiding aan dezelfde school.',
    title: '{{name}} staat niet bij de leerlingen van de opleiding',
    detail:
      '{{learner}} start op {{firstDay}} naast {{name}}. Die volgt {{programme}} niet aan deze school, of start later.',
    advice: 'Vul de naam in van een leerling die de opleiding hier al volgt.',
  },
  duplicateLearner: {
    sentence: 'Niemand staat twee keer in het bestand.',
    title: '{{learner}} staat twee keer in het bestand',
    detail: 'Zelfde naam en geboortedatum, verschillende leerlingen. Het eerste traject begint op {{firstDay}}.',
    advice: 'Voeg de twee samen, of verbeter naam of geboortedatum.',
  },
  overlappingTrajectories: {
    sentence: 'Een leerling heeft één opleidingstraject tegelijk.',
    title: '{{learner}} heeft twee trajecten tegelijk',
    detail: 'Ze overlappen van {{firstDay}} tot {{end}}.',
    advice: 'Schrap een van de twee, of laat het ene eindigen voor het andere begint.',
  },
} as const satisfies FamilyTexts;
