import { expect, test } from 'vitest';
import { rememberLast } from '../../shared/rules/remember-last.ts';

test('measures again only when something else is asked', () => {
  const asked: string[] = [];
  const lengthOf = rememberLast(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name.length;
  });
  const [aster, berk] = [{ name: 'Aster' }, { name: 'Berk' }];
  expect([lengthOf(aster), lengthOf(aster), lengthOf(berk), lengthOf(aster)]).toEqual([5, 5, 4, 5]);
  expect(asked).toEqual(['Aster', 'Berk', 'Aster']);
});
