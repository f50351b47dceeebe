import type { FamilyTexts } from '../rule-texts.ts';

export const classYear = {
  learnersPerMentor: {
    sentence: 'Un mentor n’accompagne pas plus d’élèves à la fois que l’entreprise ne le permet.',
    title: '{{mentor}} accompagne {{value}} à la fois',
    detail: '{{margin}} au-dessus du réglage de {{limit}}, {{days}} : {{learners}}.',
    advice: 'Désigne un autre mentor pour un élève, ou adapte le réglage de l’entreprise.',
  },
  mentorInTwoPlaces: {
    sentence: 'Un mentor n’a jamais d’élèves à deux lieux de travail le même demi-jour.',
    title: '{{mentor}} est nécessaire à deux lieux à la fois',
    detail_one: '{{workplaces}} : {{days}}.',
    detail_other: '{{workplaces}}, {{count}} jours : {{days}}.',
    advice: 'Désigne un autre mentor à l’un des lieux, ou déplace un service.',
  },
  localFreeDays: {
    sentence:
      'Une école prend par implantation un jour de congé facultatif ou deux demi-jours, le double dans l’enseignement spécial.',
    title: '{{school}} a trop de jours de congé facultatifs : {{value}}',
    detail: '{{margin}} au-dessus de {{limit}}. Jours inscrits : {{days}}.',
    advice: 'L’école supprime ce qui est en trop, ou choisit la bonne sorte de jour.',
  },
  studyDays: {
    sentence: 'Une école prend une journée pédagogique par année scolaire, qui peut différer par groupe d’élèves.',
    title: '{{school}} a trop de journées pédagogiques : {{value}}',
    detail: '{{margin}} au-dessus de {{limit}}. Jours inscrits : {{days}}.',
    advice: 'L’école supprime ce qui est en trop, ou choisit la bonne sorte de jour.',
  },
  lateEntryName: {
    sentence: 'Celui qui rend possible un début après septembre est un élève de la formation dans la même école.',
    title: '{{name}} n’est pas parmi les élèves de la formation',
    detail:
      '{{learner}} commence le {{firstDay}} à côté de {{name}}, qui ne suit pas {{programme}} dans cette école, ou commence plus tard.',
    advice: 'Complète le nom d’un élève qui suit déjà la formation ici.',
  },
  duplicateLearner: {
    sentence: 'Personne n’est deux fois dans le fichier.',
    title: '{{learner}} est deux fois dans le fichier',
    detail: 'Même nom et date de naissance, élèves différents. Le premier parcours commence le {{firstDay}}.',
    advice: 'Réunis les deux, ou corrige le nom ou la date de naissance.',
  },
  overlappingTrajectories: {
    sentence: 'Un élève a un seul parcours à la fois.',
    title: '{{learner}} a deux parcours à la fois',
    detail: 'Ils se chevauchent du {{firstDay}} jusqu’au {{end}}.',
    advice: 'Supprime l’un des deux, ou laisse l’un se terminer avant que l’autre commence.',
  },
} as const satisfies FamilyTexts;
