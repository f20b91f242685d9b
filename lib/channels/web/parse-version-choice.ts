import type { EnteredQuality, EnteredWages } from '../../domain/transmission/draft.ts'

/** The parts of a wage form between which a person chooses when two people changed it. */
export interface EnteredPart {
  /** `payslipReference`, `calculationPeriod`, `calculationDate` or `qualities.0`. */
  key: string
  mine: EnteredWages
  theirs: EnteredWages
  isDifferent: boolean
}

/** Parts in the order of the form; a quality is chosen as a whole, since its amounts belong to its category. */
export function listParts(mine: EnteredWages, theirs: EnteredWages): EnteredPart[] {
  const count = Math.max(mine.qualities.length, theirs.qualities.length)
  const keys = [...simpleParts.keys(), ...Array.from({ length: count }, (_, position) => `qualities.${position}`)]
  return keys.map((key) => ({ key, mine, theirs, isDifferent: readPart(mine, key) !== readPart(theirs, key) }))
}

const simpleParts = new Map<string, (entered: EnteredWages) => string[]>([
  ['payslipReference', (entered) => [entered.payslipReference]],
  ['calculationPeriod', (entered) => [entered.calculationStartDate, entered.calculationEndDate]],
  ['calculationDate', (entered) => [entered.calculationDate]],
])

/** A part as one text, for comparing. */
function readPart(entered: EnteredWages, key: string): string {
  const read = simpleParts.get(key)
  return JSON.stringify(read ? read(entered) : (entered.qualities[positionOf(key)] ?? null))
}

function positionOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('.') + 1))
}

/** Name of the radios of one part. */
export function choiceName(key: string): string {
  return `choice.${key}`
}

/** The form made of the chosen parts; where nothing was chosen, the person's own. */
export function parseVersionChoice(form: FormData, mine: EnteredWages, theirs: EnteredWages): EnteredWages {
  const from = (key: string) => (form.get(choiceName(key)) === 'theirs' ? theirs : mine)
  const count = Math.max(mine.qualities.length, theirs.qualities.length)
  const chosen = Array.from({ length: count }, (_, position) => from(`qualities.${position}`).qualities[position])
  const qualities = chosen.filter((quality): quality is EnteredQuality => quality !== undefined)
  const dates = from('calculationPeriod')
  return {
    language: mine.language,
    payslipReference: from('payslipReference').payslipReference,
    calculationStartDate: dates.calculationStartDate,
    calculationEndDate: dates.calculationEndDate,
    calculationDate: from('calculationDate').calculationDate,
    qualities: qualities.length > 0 ? qualities : mine.qualities,
  }
}
