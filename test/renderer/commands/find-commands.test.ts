import { describe, expect, it } from 'vitest';
import type { AppCommand } from '../../../renderer/commands/app-command.ts';
import { byGroup, findCommands } from '../../../renderer/commands/find-commands.ts';

function command(id: string, label: string, more: Partial<AppCommand> = {}): AppCommand {
  return { id, label, group: 'Programma', perform: () => undefined, ...more };
}
const commands = [
  command('undo', 'Ongedaan maken', { keys: 'ctrl+z' }),
  command('redo', 'Opnieuw doen', { isEnabled: false }),
  command('aster', 'Testleerling Aster', { group: 'Leerlingen', detail: '6 VZ Duaal A' }),
  command('esdoorn', 'Testleerling Esdoorn', { group: 'Leerlingen', detail: '6 VZ Duaal B' }),
  command('fr', 'Français', { keywords: 'taal language' }),
];
const idsFor = (query: string) => findCommands(commands, query, 10).map(({ id }) => id);

describe('finding a command', () => {
  it('offers all that can be done for nothing typed, in their own order', () => {
    expect(idsFor(' ')).toEqual(['undo', 'aster', 'esdoorn', 'fr']);
  });
  it('puts names that begin with it first, then words, then anything', () => {
    const mixed = [command('c', 'Kastje'), command('b', 'Een ster'), command('a', 'Ster')];
    expect(findCommands(mixed, 'st', 10).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  it('needs every word, in the name or in what stands beside it', () => {
    expect(idsFor('testleerling b')).toEqual(['esdoorn']);
    expect(idsFor('testleerling x')).toEqual([]);
  });
  it('knows other words and no accents', () => {
    expect(idsFor('francais')).toEqual(['fr']);
    expect(idsFor('taal')).toEqual(['fr']);
  });
  it('leaves out what cannot be done now', () => {
    expect(idsFor('opnieuw')).toEqual([]);
  });
  it('names a command once, the nearest', () => {
    const near = command('undo', 'Hier ongedaan maken');
    expect(findCommands([near, ...commands], 'ongedaan', 10)).toEqual([near]);
  });
  it('stops at the most that is shown', () => {
    expect(findCommands(commands, '', 2)).toHaveLength(2);
  });
  it('keeps the heading of the best first', () => {
    expect(byGroup(findCommands(commands, 'esdoorn', 10)).map(([group]) => group)).toEqual(['Leerlingen']);
  });
});
