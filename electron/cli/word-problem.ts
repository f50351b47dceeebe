import type { InputPath } from '../../shared/input/input-problem.ts';
import { type FilePlace, filePlaceKeyOf } from '../../shared/messages/file-problem.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { ClassFileProblem } from '../input/class-file.ts';

/** A place in JSON as its writer would type it: `learners[3].birthDate`. */
export function wordPath(path: InputPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}

function wordPlace(place: FilePlace, translate: Translate): string {
  const { sheet = '', row = 0, column = '' } = place;
  return translate(`fileProblems.places.${filePlaceKeyOf(place)}`, { sheet, row, column });
}

/** The choices of a workbook's column as its list shows them; in JSON they stay the values themselves. */
function wordedChoices({ params }: ClassFileProblem, translate: Translate): Readonly<Record<string, string | number>> {
  const { choices, choiceSet } = params;
  if (choiceSet === undefined) return params;
  const words = String(choices)
    .split(', ')
    .map((value) => translate(`workbook.choices.${choiceSet}.${value}`));
  return { choices: words.join(', ') };
}

/** A problem as one line: where, what, and what is expected. */
export function wordProblem(problem: ClassFileProblem, translate: Translate): string {
  if ('path' in problem) {
    const where = problem.place ? wordPlace(problem.place, translate) : wordPath(problem.path);
    return `${where}: ${translate(`input.${problem.code}`, wordedChoices(problem, translate))}`;
  }
  return `${wordPlace(problem, translate)}: ${translate(`fileProblems.problems.${problem.code}`, problem.params)}`;
}
