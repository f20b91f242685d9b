import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { VersionChoice } from '@/components/transmission/version-choice.tsx'
import { readAside } from '@/lib/auth/aside-forms.ts'
import { setAnswerStatus } from '@/lib/auth/exchange.ts'
import { choiceName, listParts } from '@/lib/channels/web/parse-version-choice.ts'
import { parseWagesPost } from '@/lib/channels/web/parse-wages-post.ts'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { type LineParams, openLine } from '../../../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../../../wizard-page.tsx'
import { saveVersionChoice } from './actions.ts'

export async function generateMetadata() {
  const t = await getTranslations('wizard')
  return wizardTitle(t('conflict.title'))
}

/** Somebody else saved this worker's data meanwhile: both versions, and a choice (409). */
export default function ConflictPage({ params }: LineParams) {
  return wizardPage('version-choice', async () => {
    const { transmissionId, lineId } = await params
    const { line, addresses, language } = await openLine(transmissionId, lineId)
    const kept = await readAside(addresses.conflict(lineId))
    if (!kept) redirect(addresses.wages(lineId))
    setAnswerStatus(409)
    const t = await getTranslations('wizard')
    const mine = presentEntered(parseWagesPost(kept, language).entered, language)
    const parts = listParts(mine, presentEntered(line.entered, language))
    return (
      <VersionChoice
        formId="version-choice"
        action={saveVersionChoice.bind(null, { transmissionId, lineId })}
        title={t('wages.titleOf', { name: `${line.worker.givenName} ${line.worker.familyName}` })}
        savedByName={line.savedByName}
        savedAt={formatMoment(line.savedAt)}
        parts={parts.map((part) => ({ ...part, name: choiceName(part.key) }))}
        revision={line.revision}
        backHref={addresses.wages(lineId)}
      />
    )
  })
}
