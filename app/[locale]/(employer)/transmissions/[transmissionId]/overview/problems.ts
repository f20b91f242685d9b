import { getTranslations } from 'next-intl/server'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import type { DraftLineSummary } from '@/lib/domain/transmission/draft-view.ts'
import { needsConfirmation } from '@/lib/domain/wage-declaration/check-calculation.ts'
import type { OpenDraft } from '../../open-draft.ts'

/** Name of the box "Ces données sont justes" of one warning of one worker. */
export function tickName(lineId: string, code: string): string {
  return `confirmed.${lineId}.${code}`
}

/** Codes of the warnings that ask for a tick; several of one code are answered by one. */
export function codesToTick(line: DraftLineSummary): string[] {
  return line.isComplete ? [...new Set(line.anomalies.filter(needsConfirmation).map(({ code }) => code))] : []
}

/** What prevents sending now: workers without complete data, warnings nobody has confirmed. */
export async function readOverviewProblems({ draft }: OpenDraft): Promise<FieldProblem[]> {
  const t = await getTranslations('wizard')
  return draft.lines.flatMap((line) => {
    const name = `${line.worker.givenName} ${line.worker.familyName}`
    if (!line.isComplete) return [{ name: `line-${line.lineId}`, message: t('overview.incompleteOf', { name }) }]
    const open = codesToTick(line).filter((code) => !line.confirmedWarnings.includes(code))
    return open.map((code) => ({ name: tickName(line.lineId, code), message: t('overview.unconfirmedOf', { name }) }))
  })
}
