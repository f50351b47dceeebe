import { peopleDossier } from './people-dossier.ts';
import { peopleLearner } from './people-learner.ts';
import { peopleMany } from './people-many.ts';
import { peoplePlaces } from './people-places.ts';
import { peopleTable } from './people-table.ts';

/** Learners, class groups, schools, companies, workplaces and mentors: their lists, and tables, forms and dossiers. */
export const peopleScreen = {
  title: 'Mensen en plaatsen',
  lists: {
    learners: 'Leerlingen',
    classGroups: 'Klassen',
    schools: 'Scholen',
    companies: 'Ondernemingen',
    workplaces: 'Leerwerkplekken',
    mentors: 'Mentoren',
  },
  newOf: {
    learners: 'Nieuwe leerling',
    classGroups: 'Nieuwe klas',
    schools: 'Nieuwe school',
    companies: 'Nieuwe onderneming',
    workplaces: 'Nieuwe leerwerkplek',
    mentors: 'Nieuwe mentor',
  },
  noYear: {
    title: 'Er is nog geen schooljaar',
    text: 'Begin op Start met de voorbeeldklas of met een eigen schooljaar.',
  },
  emptyOf: {
    learners: { title: 'Nog geen leerlingen', text: 'Voeg een leerling toe, of plak een hele lijst uit Excel.' },
    classGroups: { title: 'Nog geen klassen', text: 'Een klas heeft een school en een lessenrooster.' },
    schools: { title: 'Nog geen scholen', text: 'Een school heeft klassen en een eigen kalender.' },
    companies: { title: 'Nog geen ondernemingen', text: 'Een onderneming heeft leerwerkplekken en mentoren.' },
    workplaces: {
      title: 'Nog geen leerwerkplekken',
      text: 'Een leerwerkplek hoort bij een onderneming en heeft diensten.',
    },
    mentors: { title: 'Nog geen mentoren', text: 'Een mentor hoort bij een onderneming en begeleidt er leerlingen.' },
  },
  toStart: 'Ga naar Start',
  ...peopleTable,
  ...peopleMany,
  ...peopleLearner,
  ...peopleDossier,
  ...peoplePlaces,
} as const;
