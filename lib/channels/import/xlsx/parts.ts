import { sheetLimits, UnreadableSheet } from '../sheet-refusal.ts'
import { walkXml } from './walk-xml.ts'

/** Texts of a workbook beyond this are more than its cells could hold. */
const MOST_STRINGS = sheetLimits.rows * 10

/** Path of the first sheet that is shown, of what is named in the workbook and found by its relations. */
export function findFirstSheet(workbook: Uint8Array, relations: Uint8Array): string {
  const targets = new Map<string, string>()
  const onRelation = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '')
  }
  walkXml(relations, { open: onRelation, close() {}, text() {} })
  const sheets: { id: string; isHidden: boolean }[] = []
  walkXml(workbook, {
    open(name, attributes) {
      if (name !== 'sheet') return
      const [, id = ''] = Object.entries(attributes).find(([key]) => /^(\w+:)?id$/.test(key)) ?? []
      sheets.push({ id, isHidden: (attributes.state ?? 'visible') !== 'visible' })
    },
    close() {},
    text() {},
  })
  const sheet = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]
  const target = targets.get(sheet?.id ?? '')
  if (!target) throw new UnreadableSheet('notASheet')
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Whether the days of this workbook are counted from 1904 (those of old Macs). */
export function countsFrom1904(workbook: Uint8Array): boolean {
  let found = false
  const open = (name: string, { date1904 }: Readonly<Record<string, string>>) => {
    if (name === 'workbookPr') found = date1904 === '1' || date1904 === 'true'
  }
  walkXml(workbook, { open, close() {}, text() {} })
  return found
}

/** The texts that cells refer to by number; how they are to be pronounced is left out. */
export function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = []
  let [isText, isSpoken] = [false, false]
  walkXml(part, {
    open(name) {
      if (name === 'si' && strings.push('') > MOST_STRINGS) throw new UnreadableSheet('bomb')
      if (name === 'rPh') isSpoken = true
      isText = name === 't' && !isSpoken
    },
    close(name) {
      if (name === 'rPh') isSpoken = false
      if (name === 't') isText = false
    },
    text(text) {
      if (isText) strings[strings.length - 1] += text
    },
  })
  return strings
}

/** Numbers of formats that every workbook knows without saying. */
const knownDateFormats = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const

/** dd/mm/yyyy is a date, #,##0.00 an amount; words in quotes, colours and signs taken literally say nothing. */
function isDateFormat(code: string): boolean {
  const bareCode = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return /[dmyhs]/i.test(bareCode) && !/[0#?]/.test(bareCode) && !/general/i.test(bareCode)
}

/** For each style of a cell, whether a number in it is a date. */
export function readDateStyles(part: Uint8Array): boolean[] {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let isCellStyles = false
  walkXml(part, {
    open(name, { numFmtId, formatCode }) {
      const id = Number(numFmtId)
      if (name === 'numFmt') own.set(id, isDateFormat(formatCode ?? ''))
      if (name === 'cellXfs') isCellStyles = true
      if (name === 'xf' && isCellStyles)
        styles.push(own.get(id) ?? knownDateFormats.some(([first, last]) => id >= first && id <= last))
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false
    },
    text() {},
  })
  return styles
}
