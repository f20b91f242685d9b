import type { AskedSimulation } from '@/lib/channels/web/counter/parse-counter-query.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import type { CounterView } from '@/lib/use-cases/counter/read-counter.ts'

/** What the page of a counter was asked for, and by whom it is read. */
export interface CounterVisit {
  view: CounterView
  asked: AskedSimulation & { isWhole: boolean }
  today: LocalDate
  now: Date
  language: Language
}
