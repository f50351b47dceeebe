import { peopleDossier } from './people-dossier.ts';
import { peopleLearner } from './people-learner.ts';
import { peopleMany } from './people-many.ts';
import { peoplePlaces } from './people-places.ts';
import { peopleTable } from './people-table.ts';

/** Learners, class groups, schools, companies, workplaces and mentors: their lists, and tables, forms and dossiers. */
export const peopleScreen = {
  title: 'Personnes et lieux',
  lists: {
    learners: 'Élèves',
    classGroups: 'Classes',
    schools: 'Écoles',
    companies: 'Entreprises',
    workplaces: 'Lieux de travail',
    mentors: 'Mentors',
  },
  newOf: {
    learners: 'Nouvel élève',
    classGroups: 'Nouvelle classe',
    schools: 'Nouvelle école',
    companies: 'Nouvelle entreprise',
    workplaces: 'Nouveau lieu de travail',
    mentors: 'Nouveau mentor',
  },
  noYear: {
    title: 'Il n’y a pas encore d’année scolaire',
    text: 'Commence à l’accueil, avec la classe d’exemple ou ta propre année scolaire.',
  },
  emptyOf: {
    learners: { title: 'Pas encore d’élèves', text: 'Ajoute un élève, ou colle toute une liste depuis Excel.' },
    classGroups: { title: 'Pas encore de classes', text: 'Une classe a une école et un horaire de cours.' },
    schools: { title: 'Pas encore d’écoles', text: 'Une école a des classes et son propre calendrier.' },
    companies: { title: 'Pas encore d’entreprises', text: 'Une entreprise a des lieux de travail et des mentors.' },
    workplaces: {
      title: 'Pas encore de lieux de travail',
      text: 'Un lieu de travail appartient à une entreprise et a des services.',
    },
    mentors: {
      title: 'Pas encore de mentors',
      text: 'Un mentor appartient à une entreprise et y accompagne des élèves.',
    },
  },
  toStart: 'Aller à l’accueil',
  ...peopleTable,
  ...peopleMany,
  ...peopleLearner,
  ...peopleDossier,
  ...peoplePlaces,
} as const;
