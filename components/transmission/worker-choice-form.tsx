import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { SearchField } from '../ui/fields/search-field.tsx'
import { Link } from '../ui/link.tsx'
import { StepBar } from '../ui/step-bar.tsx'
import { CancelChoice, type CancelChoiceProps } from './cancel-choice.tsx'
import { LongList, type LongListView, longListPlaces } from './long-list.tsx'
import { WorkerFilter } from './worker-filter.tsx'
import { type PickableWorker, pickerName, WorkerPicker } from './worker-picker.tsx'

export interface WorkerChoiceFormProps {
  formId: string
  action: (form: FormData) => Promise<void>
  workers: readonly PickableWorker[]
  /** Too many for one page. */
  longList: LongListView | null
  /** The wage period, already in words. */
  dates: { startDate: string; endDate: string }
  error: string | null
  hrefs: { previous: string; dimona: string; import: string }
  /** Groups of workers: buttons of this form. */
  groups: ReactNode
  cancel: CancelChoiceProps
  savedAt: string
}

const tableId = 'eligible-workers'
const tickAllId = 'tick-all'

/** Step 2: who gets wages, among those with a Dimona in the period. */
export function WorkerChoiceForm({ formId, action, error, savedAt, cancel, groups, ...choice }: WorkerChoiceFormProps) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  const { hrefs } = choice
  if (choice.workers.length === 0 && !choice.longList) return <NobodyEligible {...choice} cancel={cancel} />
  return (
    <>
      <ErrorSummary problems={error ? [{ name: fieldOfError(choice), message: error }] : []} />
      <form id={formId} action={action} noValidate>
        {choice.longList ? (
          <LongList list={choice.longList} error={error ?? undefined} />
        ) : (
          <ShortList {...choice} error={error} />
        )}
        {groups}
        <p className="small block">
          {t.rich('workers.someoneMissing', { link: (words) => <Link href={hrefs.dimona}>{words}</Link> })}
        </p>
        <p className="small">
          <Link href={hrefs.import}>{t('workers.import')}</Link>
        </p>
        <StepBar saved={t('frame.savedAt', { time: savedAt })}>
          <Button name="intent" value="next" iconAfter="arrow-right">
            {actions('next')}
          </Button>
          <Button look="secondary" icon="arrow-left" name="intent" value="previous">
            {actions('previous')}
          </Button>
          <CancelChoice {...cancel} />
        </StepBar>
      </form>
    </>
  )
}

/** Everybody on one page, with a filter that needs no server. */
function ShortList({ workers, dates, error }: Pick<WorkerChoiceFormProps, 'workers' | 'dates' | 'error'>) {
  const t = useTranslations('wizard')
  return (
    <>
      <p className="muted">{t('workers.lead', { count: workers.length, ...dates })}</p>
      <div className="tools block scripted-filter">
        <SearchField name="filter" label={t('workers.filter')} />
        <Button look="secondary" name="intent" value="all" id={tickAllId}>
          {t('workers.selectAll', { count: workers.length })}
        </Button>
      </div>
      <WorkerFilter fieldId="filter" tableId={tableId} template={t('workers.shown', { count: '{count}' })} />
      <WorkerPicker
        id={tableId}
        tickAllId={tickAllId}
        workers={workers}
        error={error ?? undefined}
        note={t('workers.filterNote')}
      />
    </>
  )
}

function NobodyEligible({ dates, hrefs, cancel }: Pick<WorkerChoiceFormProps, 'dates' | 'hrefs' | 'cancel'>) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  return (
    <>
      <EmptyState
        titleAs="h2"
        title={t('workers.nobodyTitle')}
        actions={
          <>
            <ButtonLink href={hrefs.dimona}>{t('workers.toDimona')}</ButtonLink>
            <ButtonLink look="secondary" href={hrefs.previous}>
              {t('workers.otherDates')}
            </ButtonLink>
          </>
        }
      >
        <p>{t('workers.nobodyText', dates)}</p>
        <p>{t('workers.nobodyNext')}</p>
      </EmptyState>
      <StepBar>
        <ButtonLink look="secondary" icon="arrow-left" href={hrefs.previous}>
          {actions('previous')}
        </ButtonLink>
        <CancelChoice {...cancel} />
      </StepBar>
    </>
  )
}

/** The first box; the search where it found nobody. */
function fieldOfError({ longList }: Pick<WorkerChoiceFormProps, 'longList'>): string {
  return longList?.workers.length === 0 ? longListPlaces.search : pickerName
}
