import { placeInJson } from '../../electron/input/place-in-json.ts';
import { wordJsonPlace } from '../../electron/input/word-json-place.ts';
import { createTranslate } from '../../electron/language/create-translate.ts';
import type { InputPath } from '../../shared/input/input-problem.ts';
import type { Language } from '../../shared/messages/format.ts';

/** A place in a class file in JSON, in the words of a language. */
export async function lineOfPlace(path: InputPath, root: unknown, language: Language): Promise<string> {
  return wordJsonPlace(placeInJson(path, root), await createTranslate(language));
}
