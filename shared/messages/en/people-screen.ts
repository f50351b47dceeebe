import { peopleDossier } from './people-dossier.ts';
import { peopleLearner } from './people-learner.ts';
import { peopleMany } from './people-many.ts';
import { peoplePlaces } from './people-places.ts';
import { peopleTable } from './people-table.ts';

/** Learners, class groups, schools, companies, workplaces and mentors: their lists, and tables, forms and dossiers. */
export const peopleScreen = {
  title: 'People and places',
  lists: {
    learners: 'Learners',
    classGroups: 'Classes',
    schools: 'Schools',
    companies: 'Companies',
    workplaces: 'Workplaces',
    mentors: 'Mentors',
  },
  newOf: {
    learners: 'New learner',
    classGroups: 'New class',
    schools: 'New school',
    companies: 'New company',
    workplaces: 'New workplace',
    mentors: 'New mentor',
  },
  noYear: {
    title: 'There is no school year yet',
    text: 'Begin on Start with the sample class or a school year of your own.',
  },
  emptyOf: {
    learners: { title: 'No learners yet', text: 'Add a learner, or paste a whole list from Excel.' },
    classGroups: { title: 'No classes yet', text: 'A class has a school and a lesson timetable.' },
    schools: { title: 'No schools yet', text: 'A school has classes and a calendar of its own.' },
    companies: { title: 'No companies yet', text: 'A company has workplaces and mentors.' },
    workplaces: { title: 'No workplaces yet', text: 'A workplace belongs to a company and has shifts.' },
    mentors: { title: 'No mentors yet', text: 'A mentor belongs to a company and guides learners there.' },
  },
  toStart: 'Go to Start',
  ...peopleTable,
  ...peopleMany,
  ...peopleLearner,
  ...peopleDossier,
  ...peoplePlaces,
} as const;
