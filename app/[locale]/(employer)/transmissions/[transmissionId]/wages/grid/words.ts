import { getTranslations } from 'next-intl/server'
import type { GridWords } from '@/components/transmission/wages/grid/grid-view.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import type { OpenGrid } from './open-grid.ts'

/** Places for values that are filled in where the row is known. */
const places = { name: '{name}', label: '{label}', former: '{former}' }

/** The words of the grid: it is made again in the browser, which has no messages. */
export async function gridWords({ draft, grid }: OpenGrid): Promise<GridWords> {
  const t = await getTranslations('grid')
  const wizard = await getTranslations('wizard')
  const dates = grid.wagePeriod ? formatDateRange(grid.wagePeriod) : ''
  return {
    caption: t('caption', { count: draft.lines.length, dates }),
    region: t('region'),
    worker: t('worker'),
    control: t('control'),
    cellOf: t('cellOf', places),
    form: t('form'),
    formOf: t('formOf', places),
    states: {
      untouched: t('untouched'),
      incomplete: wizard('overview.incomplete'),
      toCheck: t('toCheck'),
      complete: wizard('overview.complete'),
    },
    nextError: t('nextError'),
    notSaved: wizard('frame.notSaved'),
    foot: t('foot', { count: '{count}', rows: '{rows}', total: '{total}' }),
    preview: {
      title: t('preview.title'),
      worker: t('worker'),
      close: t('preview.close'),
      cancel: t('preview.cancel'),
      apply: t('preview.apply'),
      applyRight: t('preview.applyRight'),
      caption: t('preview.caption'),
      right: t('preview.right'),
      former: t('preview.former', places),
      failed: t('preview.failed'),
    },
  }
}
