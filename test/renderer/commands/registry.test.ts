import { expect, test } from 'vitest';
import type { AppCommand } from '../../../renderer/commands/app-command.ts';
import { withKeys } from '../../../renderer/commands/find-commands.ts';
import { knownCommands, registerCommands } from '../../../renderer/commands/registry.ts';

const command = (id: string, keys = 'ctrl+p'): AppCommand => ({
  ...{ id, keys, label: id, group: 'test' },
  perform: () => undefined,
});
const ids = () => knownCommands.get().map(({ id }) => id);

test('what a screen brings stays nearer than what is everywhere, also when that is brought anew', () => {
  const forget = registerCommands([command('app')], true);
  const leave = registerCommands([command('screen')]);
  expect(ids()).toEqual(['screen', 'app']);
  forget();
  const forgetAgain = registerCommands([command('app')], true);
  expect(ids()).toEqual(['screen', 'app']);
  leave();
  expect(ids()).toEqual(['app']);
  forgetAgain();
});

test('keys are told of once, by what is nearest', () => {
  const commands = [
    command('screen'),
    command('app'),
    command('other', 'ctrl+k'),
    { ...command('none'), keys: undefined },
  ];
  expect(withKeys(commands as AppCommand[]).map(({ id }) => id)).toEqual(['screen', 'other']);
});
