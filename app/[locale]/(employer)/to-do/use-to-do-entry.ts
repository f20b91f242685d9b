import { useTranslations } from 'next-intl'
import type { ToDoItem } from '@/components/worker/to-do-list.tsx'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { computeDaysLeft } from '@/lib/domain/to-do/due.ts'
import type { DueEntry, ToDoEntry } from '@/lib/domain/to-do/to-do.ts'
import { formatDate, formatDateRange, formatMoment, formatMonth } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { addressesOf } from '../transmissions/addresses.ts'
import { completeMonth } from './actions.ts'

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) => `${givenName} ${familyName}`

/** How long is left, in words and in colour: late from the day after, soon on the last day and its eve. */
function useDue(today: LocalDate) {
  const t = useTranslations('toDo')
  return ({ dueDate }: DueEntry): Pick<ToDoItem, 'due' | 'dueDetail' | 'look'> => {
    const days = computeDaysLeft(dueDate, today)
    return {
      due: days < 0 ? t('daysLate', { days: -days }) : t('daysLeft', { days }),
      dueDetail: t('dueOn', { date: formatDate(dueDate) }),
      look: days < 0 ? 'late' : days <= 1 ? 'soon' : undefined,
    }
  }
}

/** What has a last day: a month without wage data, or a calculation typed and not sent. */
export function useDueEntry(language: Language, today: LocalDate) {
  const t = useTranslations('toDo')
  const home = useTranslations('home.toDo')
  const dueOf = useDue(today)
  return (entry: DueEntry): ToDoItem => {
    const name = nameOf(entry)
    const key = `${entry.id} ${entry.dueDate}`
    if (entry.kind === 'unsent') {
      const date = formatDate(entry.calculationDate)
      return {
        ...{ key, ...dueOf(entry) },
        what: t('unsentWhat', { date, name }),
        action: {
          href: addressesOf(language, entry.transmissionId).wages(entry.id),
          label: home('resume'),
          hidden: t('resumeUnsentHidden', { date, name }),
        },
      }
    }
    const { workerId, days } = entry
    const month = formatMonth(days.startDate, language)
    return {
      ...{ key, ...dueOf(entry) },
      what: t('missingWhat', { month, name }),
      detail: t('missingDetail', { range: formatDateRange(days) }),
      action: {
        start: completeMonth,
        fields: { workerId, ...days },
        label: t('complete'),
        hidden: t('completeHidden', { month, name }),
      },
    }
  }
}

function useDraftEntry(language: Language) {
  const t = useTranslations('toDo')
  const home = useTranslations('home.toDo')
  return (draft: Extract<ToDoEntry, { kind: 'draft' }>): ToDoItem => {
    const moment = formatMoment(draft.savedAt)
    const isNew = draft.versionKind === 'original'
    return {
      key: draft.id,
      due: home('draft'),
      dueDetail: moment,
      what: isNew
        ? t('draftWhat', { count: draft.workerCount })
        : home('correctionWhat', { name: draft.firstWorkerName ?? '' }),
      detail: `${draft.days ? formatDateRange(draft.days) : home('noDates')} · ${home('startedBy', { name: draft.startedByName })}`,
      action: {
        href: path(language, `/transmissions/${draft.transmissionId}/overview`),
        label: home('resume'),
        hidden: home('resumeHidden', { moment }),
      },
    }
  }
}

type AboutDeclaration = Extract<ToDoEntry, { declarationId: string }>

const declarationHref = (language: Language, { workerId, declarationId }: AboutDeclaration) =>
  `${path(language, `/workers/${workerId}`)}#d-${declarationId}`

function useRefusedEntry(language: Language) {
  const home = useTranslations('home.toDo')
  return (entry: AboutDeclaration): ToDoItem => {
    const name = nameOf(entry)
    return {
      key: entry.id,
      due: home('refused'),
      what: home('refusedWhat', { name }),
      detail: formatDateRange(entry.days),
      action: {
        href: declarationHref(language, entry),
        label: home('correct'),
        hidden: home('correctHidden', { name }),
      },
    }
  }
}

function useDisputeEntry(language: Language) {
  const t = useTranslations('toDo')
  return (entry: AboutDeclaration): ToDoItem => {
    const name = nameOf(entry)
    return {
      key: entry.id,
      due: t('dispute'),
      what: t('disputeWhat', { name }),
      detail: formatDateRange(entry.days),
      action: {
        href: `${path(language, '/workers/disputes')}#${entry.id}`,
        label: t('answer'),
        hidden: t('answerHidden', { name }),
      },
    }
  }
}

/** Everything of the list, in words. */
export function useToDoEntry(language: Language, today: LocalDate) {
  const dueEntry = useDueEntry(language, today)
  const draftEntry = useDraftEntry(language)
  const refusedEntry = useRefusedEntry(language)
  const disputeEntry = useDisputeEntry(language)
  return (entry: ToDoEntry): ToDoItem => {
    if ('dueDate' in entry) return dueEntry(entry)
    if (entry.kind === 'draft') return draftEntry(entry)
    return entry.kind === 'refused' ? refusedEntry(entry) : disputeEntry(entry)
  }
}
