import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { CancelledList } from '@/components/worker/cancelled-list.tsx'
import { DeclarationList } from '@/components/worker/declaration-list.tsx'
import type { DeclarationWords } from '@/components/worker/declaration-more.tsx'
import { WorkerDimonaList } from '@/components/worker/dimona-list.tsx'
import { YearTotals } from '@/components/worker/year-totals.tsx'
import type { DateRange } from '@/lib/domain/local-date.ts'
import type { WorkerDetails } from '@/lib/domain/overview/overview.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancellationsHref } from '../cancellations/cancellations-href.ts'
import { ExportLinks } from '../export/export-links.tsx'
import { CopyForm, RowActions } from './row-actions.tsx'

export interface WorkerSectionsProps {
  details: WorkerDetails
  words: DeclarationWords
  canEnter: boolean
  language: Language
}

/** "Flexi at work", "Annulées (n)", "Périodes Dimona", totals per year. */
export function WorkerSections({ details, words, canEnter, language }: WorkerSectionsProps) {
  const t = useTranslations('details')
  const exports = useTranslations('exports')
  const bulk = useTranslations('bulkCancellation')
  const { declarations, cancelled, dimonaPeriods, yearTotals, worker } = details
  const range = computeWholeDays(declarations)
  return (
    <>
      <section>
        <h2>{t('declarations.title')}</h2>
        <DeclarationList
          {...words}
          declarations={declarations}
          language={language}
          actionsOf={(declaration) =>
            canEnter && <RowActions declaration={declaration} worker={worker} language={language} />
          }
        />
        {canEnter && range && declarations.length > 1 && (
          <p className="small block">
            <Link href={cancellationsHref(language, { ...range, worker: worker.workerId })}>{bulk('link')}</Link>
          </p>
        )}
      </section>
      {cancelled.length > 0 && (
        <section id="cancelled">
          <h2>{t('cancelled.title', { count: cancelled.length })}</h2>
          <CancelledList
            {...words}
            declarations={cancelled}
            language={language}
            actionsOf={(declaration) => canEnter && <CopyForm declaration={declaration} />}
          />
        </section>
      )}
      <section>
        <h2>{t('dimona.title')}</h2>
        <WorkerDimonaList dimonaPeriods={dimonaPeriods} />
        <p className="small block">
          <Link href={path(language, '/dimona')}>{t('dimona.seeAll')}</Link>
        </p>
      </section>
      {yearTotals.length > 0 && (
        <section>
          <h2>{t('yearTotals.title')}</h2>
          <YearTotals yearTotals={yearTotals} declarations={declarations} language={language} />
        </section>
      )}
      {range && (
        <ExportLinks
          kinds={['declarations']}
          query={{ range, workerId: worker.workerId }}
          lead={exports('leadWorker')}
          language={language}
        />
      )}
    </>
  )
}

/** From the first day of a calculation to the last one of any; null without one. */
function computeWholeDays(declarations: WorkerDetails['declarations']): DateRange | null {
  const days = declarations.flatMap(({ shown: { calculation } }) => Object.values(calculation.calculationPeriod)).sort()
  const [startDate, endDate] = [days[0], days.at(-1)]
  return startDate && endDate ? { startDate, endDate } : null
}
