import type { EnteredQuality, EnteredWages } from '../../domain/transmission/draft.ts'
import { type CorrectionReason, correctionReasons } from '../../domain/wage-declaration/version.ts'
import { isLanguage, type Language } from '../../i18n/languages.ts'
import { fieldNames, premiumFields, qualityFields } from './field-names.ts'
import { emptyPremium, emptyQuality, parseWagesForm, readText } from './parse-wages-form.ts'
import { intentName, parseWagesIntent, type WagesIntent } from './parse-wages-intent.ts'

/** A posted wage form: what was typed, with the block added or taken away that the pressed button asked for. */
export interface WagesPost {
  entered: EnteredWages
  intent: WagesIntent
  /** Path of the block to come back to, when the button added or removed one. */
  place: string | null
  revision: number
  editorId: string
  /** Null: the form had no reason (only corrections have), or none was chosen. */
  reason: CorrectionReason | null
  reasonText: string
}

/** Blocks beyond these numbers are not offered (domain: rule 12). */
export const offeredBlocks = { qualities: 20, premiums: 20 } as const

/** `pageLanguage` counts when the form does not say in which language it was typed. */
export function parseWagesPost(form: FormData, pageLanguage: Language): WagesPost {
  const intent = parseWagesIntent(form.get(intentName))
  const formLanguage = form.get('language')
  const typed = parseWagesForm(form, isLanguage(formLanguage) ? formLanguage : pageLanguage)
  const { qualities, place } = changeBlocks(typed.qualities, intent)
  return {
    entered: { ...typed, qualities },
    intent,
    place,
    revision: parseRevision(form.get('revision')),
    editorId: readText(form.get('editorId')).slice(0, 64),
    reason: correctionReasons.find((each) => each === form.get(fieldNames.reason)) ?? null,
    reasonText: readText(form.get(fieldNames.reasonText)).trim(),
  }
}

/** An unreadable revision is older than any: saving then asks which version is right, and overwrites nothing. */
function parseRevision(text: FormDataEntryValue | null): number {
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : -1
}

interface ChangedBlocks {
  qualities: EnteredQuality[]
  place: string | null
}

function changeBlocks(qualities: EnteredQuality[], intent: WagesIntent): ChangedBlocks {
  if (intent.kind === 'addQuality') return addQuality(qualities)
  if (intent.kind === 'removeQuality') return removeQuality(qualities, intent.quality)
  if (intent.kind === 'addPremium') return addPremium(qualities, intent.quality)
  if (intent.kind === 'removePremium') return removePremium(qualities, intent)
  return { qualities, place: null }
}

function addQuality(qualities: EnteredQuality[]): ChangedBlocks {
  if (qualities.length >= offeredBlocks.qualities) return { qualities, place: null }
  return { qualities: [...qualities, emptyQuality], place: qualityFields(qualities.length).path }
}

/** A declaration has one quality at least: the last one cannot be removed. */
function removeQuality(qualities: EnteredQuality[], position: number): ChangedBlocks {
  if (qualities.length < 2 || !qualities[position]) return { qualities, place: null }
  return {
    qualities: qualities.filter((_, each) => each !== position),
    place: qualityFields(Math.min(position, qualities.length - 2)).path,
  }
}

function addPremium(qualities: EnteredQuality[], position: number): ChangedBlocks {
  const quality = qualities[position]
  if (!quality || quality.premiums.length >= offeredBlocks.premiums) return { qualities, place: null }
  return {
    qualities: qualities.with(position, { ...quality, premiums: [...quality.premiums, emptyPremium] }),
    place: premiumFields(position, quality.premiums.length).path,
  }
}

/** Comes back at the next premium, else the one before, else the quality. */
function removePremium(qualities: EnteredQuality[], at: { quality: number; premium: number }): ChangedBlocks {
  const quality = qualities[at.quality]
  if (!quality?.premiums[at.premium]) return { qualities, place: null }
  const premiums = quality.premiums.filter((_, each) => each !== at.premium)
  const next = Math.min(at.premium, premiums.length - 1)
  return {
    qualities: qualities.with(at.quality, { ...quality, premiums }),
    place: next < 0 ? qualityFields(at.quality).path : premiumFields(at.quality, next).path,
  }
}
