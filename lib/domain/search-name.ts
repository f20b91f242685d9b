/** Letters that carry no combining accent to strip, as they occur in names of people living in Belgium. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/**
 * A name as searching and sorting read it: lower case, without accents, hyphens and apostrophes as spaces, so that
 * "lukasz" finds Łukasz and "delacroix" finds Vandenberghe-Delacroix.
 */
export function computeSearchName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþıßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
