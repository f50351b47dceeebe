import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { writeWorkbook } from '../documents/spreadsheet/writing/write-workbook.ts';
import { sampleClassYear } from '../sample/sample-class.ts';
import { classWorkbookSpec } from './write-class-workbook.ts';

const exampleLearners = ['aster', 'yucca'];

/** A small class of two learners of the sample, with only what they need. */
export function exampleClassYear(): ClassYear {
  const sample = sampleClassYear();
  const trajectories = sample.trajectories.filter(({ learnerId }) => exampleLearners.includes(learnerId));
  const placements = trajectories.flatMap(({ agreements }) => agreements.flatMap((agreement) => agreement.placements));
  const companies = new Set(trajectories.flatMap(({ agreements }) => agreements.map(({ companyId }) => companyId)));
  return {
    ...sample,
    classGroups: sample.classGroups.filter(({ id }) => trajectories.some(({ classGroupId }) => classGroupId === id)),
    companies: sample.companies.filter(({ id }) => companies.has(id)),
    workplaces: sample.workplaces.filter(({ id }) => placements.some(({ workplaceId }) => workplaceId === id)),
    mentors: sample.mentors.filter(({ id }) => placements.some(({ mentorId }) => mentorId === id)),
    learners: sample.learners.filter(({ id }) => exampleLearners.includes(id)),
    trajectories,
  };
}

/** The workbook to fill in: an explanation, every tab with its headings and lists, and example rows that can be checked as they are. */
export function templateWorkbook(translate: Translate): Promise<Uint8Array> {
  return writeWorkbook(classWorkbookSpec(exampleClassYear(), translate, true));
}
