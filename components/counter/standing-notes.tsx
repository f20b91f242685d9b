import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import type { CounterNotice } from '@/lib/domain/counter/notice.ts'
import { formatAmount, formatPercent, formatThreshold } from '@/lib/i18n/format-amount.ts'
import { formatDay, formatPlainDate } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Note, type NoteTone } from '../ui/note.tsx'

interface NotesProps {
  counter: Counter
  language: Language
}

const looks = { calm: 'plain', notice: 'plain', alert: 'warn', passed: 'bad' } as const satisfies Record<
  string,
  NoteTone
>

/** What the figures mean: calm below the first threshold, a word from it on, a clear warning above the ceiling. */
export function StandingNotes(props: NotesProps) {
  const { limit, firstPensionDay } = props.counter
  return (
    <>
      {limit.kind === 'ceiling' && <CeilingNote {...props} />}
      {limit.kind === 'pensionLimit' && <PensionLimitNote {...props} />}
      {!('limitCents' in limit) && <NoLimitNote {...props} />}
      {firstPensionDay && <PensionDayNote {...props} firstPensionDay={firstPensionDay} />}
      <ProcessingNote {...props} />
    </>
  )
}

/** Amounts of the counter, as every sentence may name them. */
function wordsOf({ counter, language }: NotesProps) {
  const { limit, remainingCents, overCents, permille, year } = counter
  return {
    year: String(year),
    limit: formatAmount('limitCents' in limit ? limit.limitCents : 0, language),
    remaining: formatAmount(remainingCents ?? 0, language),
    over: formatAmount(overCents, language),
    share: formatPercent(permille ?? 0, language),
  }
}

function CeilingNote(props: NotesProps) {
  const t = useTranslations('counter')
  const { tone, remainingCents } = props.counter
  if (tone === 'calm') return null
  const kind = remainingCents === 0 && tone === 'alert' ? 'reached' : tone
  const words = wordsOf(props)
  return (
    <Note tone={looks[tone]} title={t(`note.${kind}.title`, words)}>
      <p>{t(`note.${kind}.text`, words)}</p>
    </Note>
  )
}

/** Information alone: neither tax nor contributions depend on it. */
function PensionLimitNote(props: NotesProps) {
  const t = useTranslations('counter')
  const words = wordsOf(props)
  return (
    <Note title={t(props.counter.overCents > 0 ? 'note.pensionLimitPassed' : 'note.pensionLimit', words)}>
      <p>{t('note.pensionLimitText', words)}</p>
    </Note>
  )
}

function NoLimitNote(props: NotesProps) {
  const t = useTranslations('counter')
  const { limit } = props.counter
  if ('limitCents' in limit) return null
  const kind = limit.kind === 'none' ? limit.because : limit.of
  const words = wordsOf(props)
  return (
    <Note title={t(`noLimit.${kind}.title`, words)}>
      <p>{t(`noLimit.${kind}.text`, words)}</p>
    </Note>
  )
}

function PensionDayNote({ counter, language, firstPensionDay }: NotesProps & { firstPensionDay: string }) {
  const t = useTranslations('counter')
  const words = {
    date: formatPlainDate(firstPensionDay, language),
    apart: formatAmount(counter.apartCents, language),
    counted: formatAmount(counter.countedCents, language),
    total: formatAmount(counter.totalCents, language),
  }
  return (
    <Note title={t('note.pensionDay.title', words)}>
      <p>{t('note.pensionDay.text', words)}</p>
    </Note>
  )
}

function ProcessingNote({ counter, language }: NotesProps): ReactNode {
  const t = useTranslations('counter')
  if (counter.processing.length === 0) return null
  const words = {
    processing: formatAmount(counter.processingCents, language),
    expected: formatAmount(counter.expectedCents, language),
  }
  return <p className="muted">{t('processingNote', words)}</p>
}

/** Thresholds passed in the year of which the worker wants to hear, newest first. */
export function ThresholdNotices({ notices, language }: { notices: readonly CounterNotice[]; language: Language }) {
  const t = useTranslations('counter')
  if (notices.length === 0) return null
  return (
    <section aria-label={t('notices.label')}>
      <ul className="notices small">
        {notices.map(({ threshold, percent, passedAt }) => (
          <li key={threshold}>
            {t(percent < 100 ? 'notices.reached' : 'notices.exceeded', {
              date: formatDay(passedAt),
              percent: formatThreshold(percent, language),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
