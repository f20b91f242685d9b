import { getTranslations } from 'next-intl/server'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { titleOf } from '@/lib/channels/import/column-words.ts'
import { sheetRefusals } from '@/lib/channels/import/sheet-refusal.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { pasteName } from '@/lib/channels/web/wages/parse-paste.ts'

/** Name of the field for a file, and its id. */
export const fileName = 'file'

/** Why nothing was read of what was handed in, at its field; null when nothing was refused. */
export async function readRefusal(asked: SearchParams): Promise<FieldProblem | null> {
  const refusal = sheetRefusals.find((each) => each === textOf(asked.check, 20))
  if (!refusal) return null
  const source = textOf(asked.source, 10) === 'text' ? 'text' : 'file'
  const t = await getTranslations('wageImport')
  const row = Number(textOf(asked.row, 10) ?? 0) || 0
  const message = t(`refusals.${refusal}`, { source, row, ssin: titleOf('ssin', await requestLanguage()) })
  return { name: source === 'text' ? pasteName : fileName, message }
}
