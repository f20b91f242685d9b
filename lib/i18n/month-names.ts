/** Names of the months in the four languages, without accents; Austrian and short forms that are no beginnings of the name added. */
const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'januari', 'januar', 'january', 'janner', 'jaenner'],
  ['fevrier', 'februari', 'februar', 'february', 'feber'],
  ['mars', 'maart', 'marz', 'maerz', 'march', 'mrt'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'mei', 'may'],
  ['juin', 'juni', 'june'],
  ['juillet', 'juli', 'july'],
  ['aout', 'augustus', 'august'],
  ['septembre', 'september', 'sept'],
  ['octobre', 'oktober', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december', 'dezember'],
]

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Months (1 to 12) whose name in one of the languages begins so, three letters at least; "jui" is two of them. */
export function findMonths(word: string): number[] {
  const beginning = withoutAccents(word)
  if (beginning.length < 3) return []
  return monthNames.flatMap((names, position) =>
    names.some((name) => name.startsWith(beginning)) ? [position + 1] : [],
  )
}
