import { versionKey, type YearContent } from '../../shared/api/years.ts';
import { type ListOfFile, listsOfFile } from '../../shared/command/aggregate.ts';

type Thing = { readonly id: string };

/** The list as it was read, with the very objects of before for what has the same version; the same list when all have. */
function reuseList(list: ListOfFile, before: YearContent, fresh: YearContent): readonly Thing[] | undefined {
  const [old, read] = [before, fresh].map(({ classYear }) => classYear[list] as readonly Thing[] | undefined);
  if (!old || !read) return read;
  const known = new Map(old.map((thing) => [thing.id, thing]));
  const kind = listsOfFile[list];
  const things = read.map((thing) => {
    const key = versionKey(kind, thing.id);
    return before.versions[key] === fresh.versions[key] ? (known.get(thing.id) ?? thing) : thing;
  });
  const isSame = things.length === old.length && things.every((thing, index) => thing === old[index]);
  return isSame ? old : things;
}

/** What was read anew, keeping every object that did not change, so that the page sees what did. */
export function reuseContent(before: YearContent | undefined, fresh: YearContent): YearContent {
  if (before?.classYear.schoolYear !== fresh.classYear.schoolYear) return fresh;
  const lists = Object.fromEntries(
    (Object.keys(listsOfFile) as ListOfFile[])
      .map((list) => [list, reuseList(list, before, fresh)] as const)
      .filter(([, things]) => things !== undefined),
  );
  const key = versionKey('year', fresh.classYear.schoolYear);
  const money =
    before.versions[key] === fresh.versions[key] && before.classYear.money ? { money: before.classYear.money } : {};
  return {
    ...fresh,
    publicHolidays: before.publicHolidays,
    classYear: { ...fresh.classYear, ...lists, ...money },
  };
}
