import { getTranslations } from 'next-intl/server'
import { ImportPreview } from '@/components/transmission/import/import-preview.tsx'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { FocusOnMount } from '@/components/ui/islands/focus-on-mount.tsx'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { cancelOf } from '../../../../cancel-of.ts'
import { openStep } from '../../../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../../../wizard-page.tsx'
import { viewSteps } from '../../../../wizard-steps.ts'
import { takeOver } from './actions.ts'
import { type ImportIds, readJudgedImport } from './judged-import.ts'
import { showRows } from './show-rows.ts'

interface Props {
  params: Promise<{ locale: string } & ImportIds>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata() {
  return wizardTitle((await getTranslations('wageImport'))('preview.title'))
}

const places = ['taken', 'stale']

/** What a file or pasted rows would bring, cell by cell, before anything is taken over. */
export default function PreviewPage({ params, searchParams }: Props) {
  return wizardPage(null, async () => {
    const { transmissionId, importId } = await params
    const asked = await searchParams
    const open = await openStep(transmissionId, 'workers')
    const { draft, addresses, actor, language, now } = open
    const read = await readJudgedImport(actor, { transmissionId, importId }, now)
    const t = await getTranslations('wageImport.preview')
    const place = places.find((each) => each === asked.place)
    const time = formatMoment(read.startedAt)
    const { fileName } = read.sheet
    return (
      <WizardFrame current="wages" steps={await viewSteps(draft, addresses)} isCorrection={false} title={t('title')}>
        <p className="small muted">{fileName ? t('of', { name: fileName, time }) : t('pasted', { time })}</p>
        <ImportPreview
          key={`${read.revision}`}
          rows={await showRows(read, { language, addresses, draft })}
          states={read.judged.map(({ state }) => state)}
          titlesLeftAside={read.sheet.ignoredTitles}
          asked={{ isWrongOnly: asked.show === 'wrong', page: Number(textOf(asked.page, 5)) || 1 }}
          hrefOf={(query) => addresses.imported(importId, query)}
          takenCount={place === 'taken' ? Number(textOf(asked.taken, 6)) || 0 : null}
          isStale={place === 'stale'}
          former={read.former && { time: formatMoment(read.former.takenAt), name: read.former.takenByName }}
          hrefs={{ overview: addresses.overview(), other: addresses.import() }}
          action={takeOver.bind(null, { transmissionId, importId })}
          revision={read.revision}
          cancel={cancelOf(open)}
          language={language}
        />
        {place && <FocusOnMount key={`${place} ${read.revision}`} targetId={place} />}
      </WizardFrame>
    )
  })
}
