import { useTranslations } from 'next-intl'
import { type EligibleQuery, TICKED_AT_ONCE } from '@/lib/domain/transmission/eligible-page.ts'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { SearchField } from '../ui/fields/search-field.tsx'
import { Icon } from '../ui/icon.tsx'
import { type ChosenWorker, ChosenWorkers } from './chosen-workers.tsx'
import { type PickableWorker, WorkerPicker } from './worker-picker.tsx'

/** A list of workers too long for one page: what was asked of it, and what it shows. */
export interface LongListView {
  language: Language
  workers: readonly PickableWorker[]
  /** Who can be chosen, and whom the search leaves. */
  eligibleCount: number
  totalCount: number
  previousCursor: string | null
  nextCursor: string | null
  query: EligibleQuery
  /** What the search field shows: the name as typed, or the number of who was found by it. */
  listedAs: string
  numberProblem: 'unknown' | 'unfinished' | null
  chosen: readonly ChosenWorker[]
  /** Another one for each state that was saved and each list that was asked for. */
  stateKey: string
  dates: { startDate: string; endDate: string }
}

export interface LongListProps {
  list: LongListView
  error?: string | undefined
}

const tableId = 'eligible-workers'
/** Where the page begins again after a search, a turned page and a removal. */
export const longListPlaces = { search: 'search', results: 'results', chosen: 'chosen' } as const

/** Search, who is chosen, one page of boxes. Every button belongs to the form around it, so that no tick is lost. */
export function LongList({ list, error }: LongListProps) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  const { language, workers, query, listedAs, stateKey, chosen, dates } = list
  return (
    <>
      <p className="muted">{t('long.lead', { count: formatCount(list.eligibleCount, language), ...dates })}</p>
      <input type="hidden" name="shown" value={workers.map(({ workerId }) => workerId).join(' ')} />
      <input type="hidden" name="listedAs" value={listedAs} />
      <input type="hidden" name="listedSearch" value={query.search ?? ''} />
      <input type="hidden" name="listedWorker" value={query.workerId ?? ''} />
      <input type="hidden" name="listedCursor" value={query.cursor ?? ''} />
      <div className="tools block">
        <SearchField
          name={longListPlaces.search}
          label={t('long.search')}
          hint={t('long.searchHint')}
          defaultValue={listedAs}
        />
        <Button look="secondary" icon="search" name="intent" value="search">
          {actions('search')}
        </Button>
      </div>
      <ChosenWorkers
        key={`chosen ${stateKey}`}
        id={longListPlaces.chosen}
        tableId={tableId}
        chosen={chosen}
        words={{
          count: t('long.chosen', { count: '{count}' }),
          nobody: t('long.nobodyChosen'),
          remove: t('long.unselect', { name: '{name}' }),
        }}
      />
      <Results list={list} />
      {workers.length > 0 && (
        <WorkerPicker key={`page ${stateKey}`} id={tableId} workers={workers} error={error} isCounted={false} />
      )}
      <Turning list={list} />
    </>
  )
}

/** How many were found, or why nobody; and the whole list again. */
function Results({ list }: { list: LongListView }) {
  const t = useTranslations('wizard')
  const { workers, query, numberProblem, totalCount, language, dates } = list
  const isSearched = Boolean(query.search || query.workerId || numberProblem)
  return (
    <div className="listhead" id={longListPlaces.results} tabIndex={-1}>
      <p className="small tab" role="status">
        <strong>{t('long.found', { count: totalCount, total: formatCount(totalCount, language) })}</strong>
      </p>
      {isSearched && (
        <Button look="tertiary" isSmall name="intent" value="clear">
          {t('long.showAll')}
        </Button>
      )}
      {workers.length > 1 && (
        <span className="row">
          <Button look="secondary" isSmall name="intent" value="all">
            {t('long.selectPage', { count: workers.length })}
          </Button>
          {totalCount > workers.length && totalCount <= TICKED_AT_ONCE && (
            <Button look="secondary" isSmall name="intent" value="everybody">
              {t('workers.selectAll', { count: totalCount })}
            </Button>
          )}
        </span>
      )}
      {workers.length === 0 && (
        <p className="wide">{numberProblem ? t(`long.${numberProblem}`) : t('long.noMatch', dates)}</p>
      )}
    </div>
  )
}

/** The pages before and after, as buttons: to turn the page keeps the ticks. */
function Turning({ list: { workers, totalCount, previousCursor, nextCursor, language } }: LongListProps) {
  const t = useTranslations('pager')
  if (previousCursor === null && nextCursor === null) return null
  const shown = { shown: formatCount(workers.length, language), total: formatCount(totalCount, language) }
  return (
    <nav className="pager" aria-label={t('label')}>
      <span className="muted tab">{t('shown', shown)}</span>
      <span className="row">
        {previousCursor !== null && (
          <button type="submit" className="btn ter sm" name="cursor" value={previousCursor}>
            <Icon name="arrow-left" />
            {t('previous')}
          </button>
        )}
        {nextCursor !== null && (
          <button type="submit" className="btn ter sm" name="cursor" value={nextCursor}>
            {t('next')}
            <Icon name="arrow-right" />
          </button>
        )}
      </span>
    </nav>
  )
}
