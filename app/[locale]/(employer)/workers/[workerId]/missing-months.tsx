import { useTranslations } from 'next-intl'
import { type ToDoItem, ToDoList } from '@/components/worker/to-do-list.tsx'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import type { MissingMonth } from '@/lib/domain/to-do/missing-data.ts'
import type { WorkerName } from '@/lib/domain/transmission/draft-view.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { useDueEntry } from '../../to-do/use-to-do-entry.ts'

interface MissingMonthsProps {
  months: readonly MissingMonth[]
  worker: WorkerName
  canEnter: boolean
  language: Language
  today: LocalDate
}

/** The months of this worker without wage data, each with what to do (checklist D.74); nothing when there is none. */
export function MissingMonths({ months, worker, canEnter, language, today }: MissingMonthsProps) {
  const t = useTranslations('toDo')
  const inWords = useDueEntry(language, today)
  if (months.length === 0) return null
  const items: ToDoItem[] = months.map((month) => {
    const { action, ...words } = inWords({ kind: 'missing', id: month.days.startDate, ...worker, ...month })
    return canEnter ? { ...words, action } : words
  })
  return <ToDoList id="missing-months" title={t('counts.missing', { count: months.length })} items={items} />
}
