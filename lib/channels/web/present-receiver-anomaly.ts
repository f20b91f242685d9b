import { type Anomaly, computeField } from '../../domain/anomaly.ts'
import { ruleCatalogue } from '../../domain/wage-declaration/rule-catalogue.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

/** Official types of error (annex 30) that our own rules do not give and a receiver may. */
export const receiverKinds: readonly string[] = '003 005 035 050 070 090 091 092 103 146 151 269 392 399 400'.split(' ')

const ownCodes = ruleCatalogue.flatMap(({ codes }) => codes)
const ownKinds = new Set(ownCodes.map(({ code }) => kindOf(code)))

function kindOf(code: string): string {
  return code.slice(code.indexOf('-') + 1)
}

/**
 * What the outside receiver has against a declaration. It says a code and a place, and no values: in our own words where they need none, else by
 * the official label of the type of error.
 */
export function presentReceiverAnomaly({ code, path }: Anomaly, language: Language): string {
  const kind = kindOf(code)
  const own = ownCodes.find((each) => each.code === code)
  if (own?.parameters.length === 0) return createTranslator(language, 'anomalies')(code, { field: computeField(path) })
  if (ownKinds.has(kind)) return createTranslator(language, 'reference')(`rules.kinds.${kind}`)
  const t = createTranslator(language, 'outside')
  return receiverKinds.includes(kind) ? t(`kinds.${kind}`) : t('unknownKind')
}
