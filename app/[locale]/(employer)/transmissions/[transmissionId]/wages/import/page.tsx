import { getTranslations } from 'next-intl/server'
import { ImportForms } from '@/components/transmission/import/import-forms.tsx'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { pasteName } from '@/lib/channels/web/wages/parse-paste.ts'
import { cancelOf } from '../../../cancel-of.ts'
import { openStep, type TransmissionParams } from '../../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../../wizard-page.tsx'
import { viewSteps } from '../../../wizard-steps.ts'
import { pasteWages } from './actions.ts'
import { readPasted } from './pasted-rows.ts'
import { fileName, readRefusal } from './refusal.ts'
import { shownColumns } from './shown-columns.ts'

/** Also the form that the language bar sends. */
const formId = 'paste'

interface Props extends TransmissionParams {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations('wageImport')
  const errors = await getTranslations('errors')
  const title = t('title')
  return wizardTitle((await readRefusal(await searchParams)) ? errors('title', { title }) : title)
}

/** Wages from a spreadsheet, for all workers at once. */
export default function ImportPage({ params, searchParams }: Props) {
  return wizardPage(formId, async () => {
    const { transmissionId } = await params
    const asked = await searchParams
    const pasted = await readPasted(transmissionId, asked)
    const open = await openStep(transmissionId, 'workers')
    const { draft, addresses, language } = open
    const problem = await readRefusal(asked)
    const t = await getTranslations('wageImport')
    return (
      <WizardFrame current="wages" steps={await viewSteps(draft, addresses)} isCorrection={false} title={t('title')}>
        <ErrorSummary problems={problem ? [problem] : []} />
        <ImportForms
          formId={formId}
          names={{ file: fileName, paste: pasteName }}
          problem={problem}
          pasted={pasted}
          uploadAddress={addresses.importUpload()}
          paste={pasteWages.bind(null, transmissionId)}
          templates={{ csv: addresses.importTemplate('csv'), xlsx: addresses.importTemplate('xlsx') }}
          columns={await shownColumns(language)}
          previousHref={draft.lines.length > 0 ? addresses.overview() : addresses.workers()}
          cancel={cancelOf(open)}
        />
      </WizardFrame>
    )
  })
}
