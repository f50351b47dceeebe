import { expect, test } from 'vitest';
import { wrap } from '../../electron/check/wrap.ts';

const long = 'woord '.repeat(16);

test.each([
  ['kort', '  ', '  kort'],
  // 96 columns of words leave room for twelve more: the size of eleven fits, the one of fourteen moves whole.
  [`${long}1 u 12 min. te`, '', `${long}1 u 12 min.\nte`.replace('min.\nte', 'min. te')],
  [`${long}abcdefg 10 u 30 te weinig`, '', `${long}abcdefg\n10 u 30 te weinig`],
  [`${long}abcdefgh 45 min te weinig`, '', `${long}abcdefgh\n45 min te weinig`],
  [`${long}abcdefghij 60 % van`, '', `${long}abcdefghij\n60 % van`],
])('breaks "%s" between words, never inside a size', (text, indent, wrapped) => {
  expect(wrap(text, indent)).toBe(wrapped);
});
