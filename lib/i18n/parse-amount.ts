import type { Language } from './languages.ts'
import { type Reading, refused, tidy } from './reading.ts'

/** One decimal or group separator before exactly three last digits: 1.000 and 12,345 are thousand or one, twelve thousand or twelve. */
const ambiguous = /^[\d ]*\d[.,]\d{3}$/

/** Groups of three split by a space or a point, decimals after a comma; after a point too, where no point splits groups. */
const continental = /^(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d{1,2})?$|^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/

/** In English: groups split by a space or a comma, decimals after a point. */
const english = /^(?:\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/

/** Beyond this a number of cents is no exact integer any more. */
const maximumDigits = 13

/**
 * Reads an amount in euros as people of a language write it, into whole cents; never through a float (portal §4, 5).
 * A well-written negative amount is `impossible`: a correction replaces, it does not subtract.
 */
export function parseAmount(typed: string, language: Language): Reading<number> {
  const text = tidy(typed)
  if (text === '') return refused('missing')
  const amount = text.replace(/^€ ?/, '').replace(/ ?€$/, '')
  const digits = amount.replace(/^[-−] ?/, '')
  if (ambiguous.test(digits)) return refused('ambiguous')
  const grammar = language === 'en' ? english : continental
  if (!grammar.test(digits)) return refused('unreadable')
  if (digits !== amount) return refused('impossible')
  return toCents(digits)
}

function toCents(digits: string): Reading<number> {
  const [, euros = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? []
  const whole = euros.replace(/[ .,]/g, '').replace(/^0+(?=\d)/, '')
  if (whole.length > maximumDigits) return refused('impossible')
  return { ok: true, value: Number(whole) * 100 + Number(decimals.padEnd(2, '0')) }
}
