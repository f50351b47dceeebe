/** How many leading words all names share; one word of each stays. */
function sharedWords(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const most = Math.min(...names.map((words) => words.length)) - 1;
  let count = 0;
  while (count < most && names.every((words) => words[count] === first[count])) count += 1;
  return count;
}

/** Names without the words that all of them begin or end with, for narrow columns: "6 VZ Duaal A" beside "6 VZ Duaal B" is "A". */
export function distinctNames(names: readonly string[]): readonly string[] {
  if (new Set(names).size < 2) return names;
  const words = names.map((name) => name.split(' '));
  const leading = sharedWords(words);
  const rest = words.map((own) => own.slice(leading));
  const trailing = sharedWords(rest.map((own) => own.toReversed()));
  return rest.map((own) => own.slice(0, own.length - trailing).join(' '));
}
