import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a person does with the next dialog: presses the button of that text, chooses a file, or gives up. */
export type Answer = { readonly press: string } | { readonly choose: string } | 'cancel';

/** What a dialog said. */
export type Said = {
  readonly kind: string;
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
  readonly defaultId?: number;
  readonly cancelId?: number;
};

const realMain = join(import.meta.dirname, '..', '..', 'electron', 'main.ts');

/** Puts a person in the place of the dialogs and the browser of the machine; everything else is the real main. */
const script = (answers: readonly Answer[], log: string, more: string) => `
import { appendFileSync } from 'node:fs';
import { app, dialog, shell } from 'electron';
const answers = ${JSON.stringify(answers)};
const say = (said) => appendFileSync(${JSON.stringify(log)}, JSON.stringify(said) + '\\n');
const next = (kind, given) => {
  const { icon, ...options } = given.at(-1);
  say({ kind, ...options });
  return answers.shift() ?? 'cancel';
};
dialog.showMessageBox = async (...given) => {
  const answer = next('message', given);
  const { buttons, cancelId } = given.at(-1);
  const at = answer === 'cancel' ? cancelId : buttons.indexOf(answer.press);
  if (at < 0) say({ kind: 'noSuchButton', message: answer.press });
  return { response: at < 0 ? cancelId : at, checkboxChecked: false };
};
dialog.showOpenDialog = async (...given) => {
  const answer = next('open', given);
  return { canceled: answer === 'cancel', filePaths: answer === 'cancel' ? [] : [answer.choose] };
};
dialog.showSaveDialog = async (...given) => {
  const answer = next('save', given);
  return { canceled: answer === 'cancel', filePath: answer === 'cancel' ? '' : answer.choose };
};
dialog.showErrorBox = (title, message) => say({ kind: 'error', title, message });
shell.openExternal = async (address) => say({ kind: 'browser', message: address });
${more}
await import(${JSON.stringify(realMain)});
`;

/** A main that starts the real one after its dialogs were given these answers, and what they said; `more` is code for `app`. */
export function scriptedMain(folder: string, answers: readonly Answer[], more = '') {
  const [main, log] = [join(folder, 'scripted-main.mjs'), join(folder, 'said.jsonl')];
  writeFileSync(log, '');
  writeFileSync(main, script(answers, log, more));
  const said = (): Said[] =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Said);
  return { main, said };
}
