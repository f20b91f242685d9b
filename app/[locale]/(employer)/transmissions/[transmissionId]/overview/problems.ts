import { getTranslations } from 'next-intl/server'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { listCodesToConfirm, REPEATED } from '@/lib/domain/transmission/to-confirm.ts'
import type { OpenDraft } from '../../open-draft.ts'

/** Name of the box "Ces données sont justes" of one warning of one worker. */
export function tickName(lineId: string, code: string): string {
  return `confirmed.${lineId}.${code}`
}

/** Name of the box that says it of all repeated data at once. */
export const repeatedTickName = tickName('all', REPEATED)

/** What prevents sending now: workers without complete data, warnings nobody has confirmed. */
export async function readOverviewProblems({ draft }: OpenDraft): Promise<FieldProblem[]> {
  const t = await getTranslations('wizard')
  return draft.lines.flatMap((line) => {
    const name = `${line.worker.givenName} ${line.worker.familyName}`
    if (!line.isComplete) return [{ name: `line-${line.lineId}`, message: t('overview.incompleteOf', { name }) }]
    const open = listCodesToConfirm(line).filter((code) => !line.confirmedWarnings.includes(code))
    return open.map((code) => ({
      name: tickName(line.lineId, code),
      message: t(code === REPEATED ? 'overview.unconfirmedRepetitionOf' : 'overview.unconfirmedOf', { name }),
    }))
  })
}
