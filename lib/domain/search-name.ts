/** Letters that carry no combining accent to strip, as they occur in names of people living in Belgium. */
const plainLetters = [
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
] as const

/**
 * A name as searching and sorting read it: lower case, without accents, hyphens and apostrophes as spaces, so that
 * "lukasz" finds Łukasz and "delacroix" finds Vandenberghe-Delacroix.
 */
export function computeSearchName(name: string): string {
  const bare = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plainLetters
    .reduce((text, [letter, plain]) => text.replaceAll(letter, plain), bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
