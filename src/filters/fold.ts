/** Letters that Unicode doesn't take apart into a base and a mark. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Text as it is compared: lower case, without accents, dashes and quotation marks in their plain form.
 * `Ōminato` is found by "ominato", `Đà Nẵng` by "da nang".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLocaleLowerCase('en')
    .replace(/\p{M}/gu, '')
    .replace(/[đðøłħıßæœþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/\p{Pd}/gu, '-')
    .replace(/[‘’ʻʼ`´]/g, "'");
