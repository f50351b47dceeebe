import type { InputPath } from '../../shared/input/input-problem.ts';

type Thing = Readonly<Record<string, unknown>>;

/** A step on the way to a place: a thing in a list, by its name or number, or the field at the end. */
export type JsonStep =
  | { readonly list: string; readonly number: number; readonly name?: string; readonly isCounted: boolean }
  | { readonly list: string; readonly keys: readonly string[] };

/** Lists whose things are counted, as people do: the second agreement, the third week. */
const counted: ReadonlySet<string> = new Set(['agreements', 'segments', 'cycle', 'parts', 'lessons']);

/** Fields by which a thing is known, the best first. */
const naming = [
  ...['name', 'code', 'ruleId', 'learningOpportunity', 'incentiveId', 'date', 'firstDay', 'publicHoliday'],
  ...['calendarYear', 'kind', 'id'],
];

/** Lists whose things are known by what they point at: the list and the field with its code. */
const pointing: Readonly<Record<string, readonly [list: string, field: string]>> = {
  trajectories: ['learners', 'learnerId'],
  agreements: ['companies', 'companyId'],
  placements: ['workplaces', 'workplaceId'],
  recognitions: ['programmes', 'programmeId'],
};

const longestName = 60;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name fit to stand in a line; what is no text or number is none. */
function readableName(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = String(value)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line || undefined;
}

function ownName(value: unknown): string | undefined {
  if (!isThing(value)) return readableName(value);
  return naming.map((field) => readableName(value[field])).find((name) => name !== undefined);
}

function nameOf(list: string, value: unknown, root: unknown): string | undefined {
  const [target, field] = pointing[list] ?? [];
  if (target === undefined || field === undefined || !isThing(value) || !isThing(root)) return ownName(value);
  const things = root[target];
  const found = Array.isArray(things)
    ? things.find((thing: unknown) => isThing(thing) && thing.id === value[field])
    : undefined;
  return ownName(found) ?? readableName(value[field]);
}

function stepInto(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** The way to a place in a class file in JSON: the things around it as people know them, then its field. */
export function placeInJson(path: InputPath, root: unknown): JsonStep[] {
  const steps: JsonStep[] = [];
  let value = root;
  let keys: string[] = [];
  let list = '';
  for (const key of path) {
    value = stepInto(value, key);
    if (typeof key === 'string') keys.push(key);
    else {
      list = keys.at(-1) ?? '';
      const name = nameOf(list, value, root);
      steps.push({ list, number: key + 1, isCounted: counted.has(list), ...(name !== undefined && { name }) });
      keys = [];
    }
  }
  return keys.length > 0 ? [...steps, { list, keys }] : steps;
}
