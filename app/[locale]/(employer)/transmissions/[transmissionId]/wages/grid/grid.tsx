import { getTranslations } from 'next-intl/server'
import { CancelChoice } from '@/components/transmission/cancel-choice.tsx'
import { GridForm } from '@/components/transmission/wages/grid/grid-form.tsx'
import type { GridRowView } from '@/components/transmission/wages/grid/grid-view.ts'
import { Button } from '@/components/ui/button.tsx'
import { countHidden, gridColumns, readCells, rowField } from '@/lib/channels/web/grid/grid-cells.ts'
import { presentRevision } from '@/lib/channels/web/grid/parse-grid-post.ts'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { cancelOf } from '../../../cancel-of.ts'
import { previewPaste, saveGrid, saveGridQuietly } from './actions.ts'
import { columnWords } from './columns.ts'
import type { OpenGrid } from './open-grid.ts'
import { gridWords } from './words.ts'

/** Also the form that the language bar sends. */
export const gridFormId = 'grid'

/** The table with its buttons. */
export async function Grid({ open }: { open: OpenGrid }) {
  const { draft, grid, language, addresses, page, isChecked } = open
  const { transmissionId } = draft
  const t = await getTranslations('wizard')
  const isStarted = draft.lines.some((line) => line.isStarted)
  const { columns } = await columnWords(grid, language)
  return (
    <GridForm
      key={`${draft.revision} ${page} ${isChecked}`}
      formId={gridFormId}
      fieldPattern={rowField('{lineId}', '{field}')}
      action={saveGrid.bind(null, transmissionId)}
      save={saveGridQuietly.bind(null, transmissionId)}
      previewPaste={previewPaste.bind(null, transmissionId)}
      leavingHref={addresses.gridLeaving()}
      editorId={crypto.randomUUID()}
      page={page}
      isChecked={isChecked}
      language={language}
      columns={columns}
      rows={await viewRows(open)}
      words={await gridWords(open)}
      initialMessage={isStarted ? t('frame.savedAt', { time: formatTime(draft.savedAt) }) : ''}
    >
      <GridButtons open={open} />
    </GridForm>
  )
}

async function GridButtons({ open }: { open: OpenGrid }) {
  const { page, pageCount } = open
  const t = await getTranslations('grid')
  const actions = await getTranslations('actions')
  return (
    <>
      <Button name="intent" value="next" iconAfter="arrow-right">
        {actions('next')}
      </Button>
      <Button look="secondary" icon="arrow-left" name="intent" value="previous">
        {actions('previous')}
      </Button>
      <CancelChoice {...cancelOf(open)} />
      <Button look="secondary" name="intent" value="form">
        {t('oneByOne')}
      </Button>
      <Button look="secondary" name="intent" value="import">
        {t('import')}
      </Button>
      {page > 1 && (
        <Button look="secondary" name="intent" value={`page:${page - 1}`}>
          {t('pageBefore', { page: page - 1, count: pageCount })}
        </Button>
      )}
      {page < pageCount && (
        <Button look="secondary" name="intent" value={`page:${page + 1}`}>
          {t('pageAfter', { page: page + 1, count: pageCount })}
        </Button>
      )}
    </>
  )
}

async function viewRows({ rows }: OpenGrid): Promise<GridRowView[]> {
  const t = await getTranslations('grid')
  return rows.map(({ lineId, worker, revision, entered, verdict }) => {
    const cells = readCells(entered)
    const { qualities, premiums, hasOwnValidity } = countHidden(entered)
    const more = [
      qualities > 0 && t('moreQualities', { count: qualities }),
      premiums > 0 && t('morePremiums', { count: premiums }),
      hasOwnValidity && t('ownValidity'),
    ].filter((words) => words !== false)
    return {
      lineId,
      name: `${worker.givenName} ${worker.familyName}`,
      familyName: worker.familyName,
      givenName: worker.givenName,
      ssinText: formatSsin(worker.ssin),
      revision: presentRevision(revision, cells),
      cells: gridColumns.map((column) => cells[column]),
      more: more.length > 0 ? more.join(', ') : null,
      verdict,
    }
  })
}
