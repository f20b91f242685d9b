import { z } from 'zod'
import type { Outcome } from '../anomaly.ts'
import { blocking } from '../anomaly.ts'
import { computeLocalDate, type LocalDate, monthOf, yearOf } from '../local-date.ts'
import { computeComplement97, computeDigits, isNumeric } from './digits.ts'

/** Identification number of social security (NISS / INSZ): a national register number or a BIS number, eleven digits. */
export const ssin = z
  .string()
  .regex(/^\d{11}$/)
  .brand<'Ssin'>()
export type Ssin = z.infer<typeof ssin>

/**
 * Whether numbers that are issued to nobody are taken: sequence 999 is never given to a person, so invented people wear it.
 * Refused wherever real people are declared; allowed in demonstration and tests.
 */
export type SyntheticPeople = 'allowed' | 'refused'

export interface SsinSettings {
  syntheticPeople: SyntheticPeople
  today: LocalDate
}

/** What the digits of a national or BIS number say. `birthDate` is null when month or day is unknown. */
export interface ReadSsin {
  ssin: Ssin
  kind: 'national' | 'bis'
  birthDate: LocalDate | null
}

interface Parts {
  year: number
  month: number
  day: number
  counter: number
  kind: 'national' | 'bis'
}

const PATH = 'worker.ssin'

/**
 * Reads a national or BIS number, however punctuated. Rule 5; source: royal decree of 3 April 1984, checked as the federal
 * validator does: eleven digits, check digits (which also tell the century), a day that exists unless unknown, not in the future.
 */
export function parseSsin(text: string, settings: SsinSettings): Outcome<ReadSsin> {
  const digits = computeDigits(text)
  if (!isNumeric(digits)) return refuse('00024-002')
  if (digits.length !== 11) return refuse('00024-093')
  const century = computeCentury(digits)
  if (century === null) return refuse('00024-004')
  const parts = computeParts(digits, century)
  if (parts === null || !isPossible(parts, settings)) return refuse('00024-008')
  const birthDate = computeLocalDate(parts.year, parts.month, parts.day)
  return { ok: true, value: { ssin: digits as Ssin, kind: parts.kind, birthDate } }
}

/** 96030899922 as 96.03.08-999.22. */
export function formatSsin(digits: string): string {
  return digits.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, '$1.$2.$3-$4.$5')
}

/** Whether a national number is one that is issued to nobody: sequence 999. */
export function isSyntheticSsin(digits: string): boolean {
  return digits.slice(6, 9) === '999'
}

/** The number of somebody invented, born on that day: sequence 999, so one number per birth date. */
export function computeSyntheticSsin(birthDate: LocalDate): Ssin {
  const nine = `${birthDate.slice(2).replaceAll('-', '')}999`
  return `${nine}${computeCheck(nine, yearOf(birthDate) < 2000 ? 1900 : 2000)}` as Ssin
}

/** The check for births of the 1900s, else that of the 2000s; no number matches both. */
function computeCentury(digits: string): number | null {
  const nine = digits.slice(0, 9)
  return [1900, 2000].find((century) => computeCheck(nine, century) === digits.slice(9)) ?? null
}

/** Births from 2000 on are computed with a 2 in front of the nine digits. */
function computeCheck(nine: string, century: number): string {
  return computeComplement97(Number(century === 2000 ? `2${nine}` : nine))
}

/** A BIS number adds 20 to the month when the sex was unknown at its creation, 40 when it was known. */
function computeParts(digits: string, century: number): Parts | null {
  const writtenMonth = Number(digits.slice(2, 4))
  const added = [0, 20, 40].find((step) => writtenMonth >= step && writtenMonth <= step + 12)
  if (added === undefined) return null
  return {
    year: century + Number(digits.slice(0, 2)),
    month: writtenMonth - added,
    day: Number(digits.slice(4, 6)),
    counter: Number(digits.slice(6, 9)),
    kind: added === 0 ? 'national' : 'bis',
  }
}

function isPossible(parts: Parts, settings: SsinSettings): boolean {
  return isPossibleCounter(parts, settings) && isPossibleDay(parts) && !isFuture(parts, settings.today)
}

function isPossibleCounter({ counter, kind }: Parts, { syntheticPeople }: SsinSettings): boolean {
  if (counter === 0) return false
  return counter < 999 || kind === 'bis' || syntheticPeople === 'allowed'
}

/** Month 00 (unknown) leaves the day free: it serves as a further counter. Day 00 is unknown within a known month. */
function isPossibleDay({ year, month, day }: Parts): boolean {
  return month === 0 || day === 0 || computeLocalDate(year, month, day) !== null
}

/** Compared as far as the birth is known: year, month, day. */
function isFuture({ year, month, day }: Parts, today: LocalDate): boolean {
  if (year !== yearOf(today) || month === 0) return year > yearOf(today)
  if (month !== monthOf(today)) return month > monthOf(today)
  return day > Number(today.slice(8))
}

function refuse(code: string): Outcome<never> {
  return { ok: false, anomalies: [blocking(code, PATH)] }
}
