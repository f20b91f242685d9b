import { useTranslations } from 'next-intl'
import type { ToDoItem } from '@/components/worker/to-do-list.tsx'
import type { RefusedEntry } from '@/lib/domain/overview/overview.ts'
import type { DraftEntry } from '@/lib/domain/transmission/draft-view.ts'
import { steps } from '@/lib/domain/transmission/steps.ts'
import { formatDateRange, formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { useDueEntry } from '../to-do/use-to-do-entry.ts'
import type { Home } from './load-home.ts'

/** Drafts on home; the list has all. */
const shownDrafts = 5

/** What waits for this person: what is due first, then refusals, drafts and messages. */
export function useToDo({ toDo, drafts, refused, unreadCount, language, today }: Home): ToDoItem[] {
  const dueItem = useDueEntry(language, today)
  const draftItem = useDraftItem(language)
  const refusedItem = useRefusedItem(language)
  const t = useTranslations('home.toDo')
  const mail: ToDoItem = {
    key: 'e-box',
    due: t('eBox'),
    what: t('unread', { count: unreadCount }),
    action: { href: path(language, '/e-box'), label: t('read'), hidden: t('readHidden') },
  }
  return [
    ...(toDo?.dueFirst.map(dueItem) ?? []),
    ...refused.map(refusedItem),
    ...drafts.slice(0, shownDrafts).map(draftItem),
    ...(unreadCount > 0 ? [mail] : []),
  ]
}

function useRefusedItem(language: Language) {
  const t = useTranslations('home.toDo')
  return ({ declarationId, workerId, givenName, familyName, calculationPeriod }: RefusedEntry): ToDoItem => {
    const name = `${givenName} ${familyName}`
    return {
      key: declarationId,
      due: t('refused'),
      what: t('refusedWhat', { name }),
      detail: formatDateRange(calculationPeriod),
      action: {
        href: `${path(language, `/workers/${workerId}`)}#d-${declarationId}`,
        label: t('correct'),
        hidden: t('correctHidden', { name }),
      },
    }
  }
}

function useDraftItem(language: Language) {
  const t = useTranslations('home.toDo')
  return (draft: DraftEntry): ToDoItem => {
    const moment = formatMoment(draft.savedAt)
    const dates = draft.wagePeriod ? formatDateRange(draft.wagePeriod) : t('noDates')
    return {
      key: draft.transmissionId,
      due: t('draft'),
      dueDetail: moment,
      what:
        draft.kind === 'original'
          ? t('draftWhat', { count: draft.workerCount, step: steps.indexOf(draft.step) + 1 })
          : t('correctionWhat', { name: draft.firstWorkerName ?? '' }),
      detail: `${dates} · ${t('startedBy', { name: draft.startedByName })}`,
      action: {
        href: path(language, `/transmissions/${draft.transmissionId}/overview`),
        label: t('resume'),
        hidden: t('resumeHidden', { moment }),
      },
    }
  }
}
