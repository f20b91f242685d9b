import { type JudgedLine, judgeLine } from '@/lib/channels/import/present-verdicts.ts'
import { understandRows } from '@/lib/channels/import/understand-rows.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import type { WageImportView } from '@/lib/domain/transmission/imported-sheet.ts'
import { checkImportedLines } from '@/lib/use-cases/import/check-imported-lines.ts'
import { readWageImport } from '@/lib/use-cases/import/read-wage-import.ts'

export interface ImportIds {
  transmissionId: string
  importId: string
}

export interface JudgedImport extends WageImportView {
  judged: readonly JudgedLine[]
}

/** What was handed in, judged by the rules as they are now. */
export async function readJudgedImport(actor: EmployerActor, ids: ImportIds, now: Date): Promise<JudgedImport> {
  const view = await readWageImport(actor, ids, now)
  const lines = understandRows(view.sheet, view.nothingYet)
  const asked = lines.filter(({ isEmpty }) => !isEmpty)
  const verdicts = await checkImportedLines(actor, ids.transmissionId, asked, now)
  const verdictOf = new Map(asked.map((line, place) => [line, verdicts[place] ?? null]))
  return { ...view, judged: lines.map((line) => judgeLine(line, verdictOf.get(line) ?? null, view.sheet)) }
}
