import type { InputPath } from '../../shared/input/input-problem.ts';
import { type FilePlace, filePlaceKeyOf } from '../../shared/messages/file-problem.ts';
import { nl } from '../../shared/messages/nl.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import type { ClassFileProblem } from '../input/class-file.ts';
import { placeInJson } from '../input/place-in-json.ts';
import { wordJsonPlace } from '../input/word-json-place.ts';

/** A place in JSON as its writer would type it: `learners[3].birthDate`. */
function wordPath(path: InputPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}

function wordPlace(place: FilePlace, translate: Translate): string {
  const { sheet = '', row = 0, column = '' } = place;
  return translate(`fileProblems.places.${filePlaceKeyOf(place)}`, { sheet, row, column });
}

/** The choices of a workbook's column as its list shows them, in JSON the values themselves; and what a type holds. */
function wordedParams({ params }: ClassFileProblem, translate: Translate): Readonly<Record<string, string | number>> {
  const { choices, choiceSet, expected } = params;
  if (typeof expected === 'string' && Object.hasOwn(nl.inputPlaces.expected, expected))
    return { ...params, expected: translate(`inputPlaces.expected.${expected}`) };
  if (choiceSet === undefined) return params;
  const words = String(choices)
    .split(', ')
    .map((value) => translate(`workbook.choices.${choiceSet}.${value}`));
  return { choices: words.join(', ') };
}

/** A problem as one line: where, what, and what is expected. */
export function wordProblem(problem: ClassFileProblem, translate: Translate): string {
  if ('path' in problem) {
    const where = problem.place
      ? wordPlace(problem.place, translate)
      : wordJsonPlace(problem.steps ?? placeInJson(problem.path, undefined), translate);
    return `${where}: ${translate(`input.${problem.code}`, wordedParams(problem, translate))}`;
  }
  return `${wordPlace(problem, translate)}: ${translate(`fileProblems.problems.${problem.code}`, problem.params)}`;
}

/** Where a problem of JSON lies, as its writer would type it; nothing for a problem of a workbook or of the whole file. */
export function pathOfProblem(problem: ClassFileProblem): string | undefined {
  return 'path' in problem && !problem.place && problem.path.length > 0 ? wordPath(problem.path) : undefined;
}
