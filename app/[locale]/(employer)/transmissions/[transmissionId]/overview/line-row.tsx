import { getTranslations } from 'next-intl/server'
import { DraftLineRow } from '@/components/transmission/draft-line-row.tsx'
import { RemoveWorker } from '@/components/transmission/remove-worker.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import type { DraftLineSummary } from '@/lib/domain/transmission/draft-view.ts'
import { listCodesToConfirm, REPEATED } from '@/lib/domain/transmission/to-confirm.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { anomalyWords } from '../../anomaly-words.ts'
import { repeatWords } from '../../repeat-words.ts'
import { removeLine } from '../wages/[lineId]/remove/actions.ts'
import { LineContent } from './line-content.tsx'
import type { OverviewContext } from './overview-context.ts'
import { tickName } from './problems.ts'

interface LineRowProps {
  context: OverviewContext
  line: DraftLineSummary
  formId: string
  problems: readonly FieldProblem[]
  isOpen: boolean
}

/** One worker of the overview, from the draft to words. */
export async function LineRow({ context, line, formId, problems, isOpen }: LineRowProps) {
  const { draft, addresses, language } = context
  const { lineId, worker, calculation, totalCents } = line
  const ticks = await listTicks(context, line, problems)
  const t = await getTranslations('wizard')
  const name = `${worker.givenName} ${worker.familyName}`
  return (
    <DraftLineRow
      id={`line-${lineId}`}
      familyName={worker.familyName}
      givenName={worker.givenName}
      ssinText={formatSsin(worker.ssin)}
      calculationDates={calculation && formatDateRange(calculation.calculationPeriod)}
      total={totalCents === null ? null : formatAmount(totalCents, language)}
      isComplete={line.isComplete}
      isToConfirm={ticks.some((tick) => tick.isRepetition && !tick.isConfirmed)}
      isOpen={isOpen || draft.lines.length === 1 || ticks.some((tick) => !tick.isConfirmed && !tick.isRepetition)}
      editHref={addresses.wages(lineId)}
      remove={
        draft.kind === 'original' && (
          <RemoveWorker
            name={name}
            hasData={line.isStarted}
            action={removeLine.bind(null, { transmissionId: draft.transmissionId, lineId })}
            href={addresses.remove(lineId)}
          />
        )
      }
      formId={formId}
      ticks={ticks}
    >
      {line.isStarted ? (
        <LineContent context={context} line={line} />
      ) : (
        <p className="muted">{t('overview.notStarted')}</p>
      )}
    </DraftLineRow>
  )
}

async function listTicks({ language }: OverviewContext, line: DraftLineSummary, problems: readonly FieldProblem[]) {
  const words = await anomalyWords(language)
  const t = await getTranslations('wizard')
  const messageOf = (code: string) =>
    code === REPEATED
      ? (repeatWords(t, line) ?? '')
      : line.anomalies
          .filter((anomaly) => anomaly.code === code)
          .map(words)
          .join(' ')
  return listCodesToConfirm(line).map((code) => {
    const name = tickName(line.lineId, code)
    return {
      name,
      isRepetition: code === REPEATED,
      message: messageOf(code),
      isConfirmed: line.confirmedWarnings.includes(code),
      error: problems.find((problem) => problem.name === name)?.message,
    }
  })
}
