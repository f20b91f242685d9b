import type { WorkerType } from '../../../domain/wage-declaration/quality.ts'
import { tidy } from '../../../i18n/reading.ts'
import type { GridColumn } from './grid-cells.ts'

/** How people and spreadsheets write the two types; a spreadsheet drops the zero of 050. */
const typeWords: readonly [WorkerType, RegExp][] = [
  ['blueCollar', /^0?50$|^ouvri(er|ère|ere)\b|^arbeid(er|ster)\b|^arbeiter|^blue|^bluecollar$|^manual/i],
  ['whiteCollar', /^450$|^employ[ée]|^bediende\b|^angestellte|^white|^whitecollar$/i],
]

/** "6", "6 mois", "tous les 6 mois", "om de 6 maanden", "alle 6 Monate", "every 6 months". */
const everyMonths = /^(?:tous les |om de |alle |every )?(\d{1,4})(?: ?(?:mois|maand(?:en)?|monate?|months?))?$/i
const monthly = /^(chaque mois|mensuel(le)?|elke maand|maandelijks|jeden monat|monatlich|every month|monthly)$/i
const irregular = /^(irr[ée]g|onregel|unregel)/i

/**
 * A pasted text as the cell of that column takes it: a category gets back the zeros that a spreadsheet drops, types and frequencies
 * are known by their words. What means nothing stays as it came, for the rules to refuse and the person to see.
 */
export function enterCell(column: GridColumn, pasted: string): string {
  const text = tidy(pasted)
  if (column === 'employerCategory') return enterCategory(text)
  if (column === 'workerType') return typeWords.find(([, words]) => words.test(text))?.[0] ?? text
  return column === 'frequency' ? enterFrequency(text) : text
}

function enterCategory(text: string): string {
  const [, code] = /^(\d{1,3})(?: ?[·:–-].*)?$/.exec(text) ?? []
  return code === undefined ? text : code.padStart(3, '0')
}

function enterFrequency(text: string): string {
  if (monthly.test(text)) return '1'
  if (irregular.test(text)) return '0'
  const [, months] = everyMonths.exec(text) ?? []
  return months === undefined ? text : String(Number(months))
}
