import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ChangedTarget } from '@/components/transmission/changed-target.tsx'
import { setAnswerStatus } from '@/lib/auth/exchange.ts'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { openStep, type TransmissionParams } from '../../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../../wizard-page.tsx'
import { cancelTransmission } from '../../cancel/actions.ts'
import { readContext } from '../overview-context.ts'
import { redoOnLastVersion } from './actions.ts'

export async function generateMetadata() {
  const t = await getTranslations('wizard')
  return wizardTitle(t('conflict.title'))
}

/** The declaration changed while its correction was being written: who and when, both versions, and a choice (409). */
export default function ChangedTargetPage({ params }: TransmissionParams) {
  return wizardPage(null, async () => {
    const { transmissionId } = await params
    const context = await readContext(await openStep(transmissionId, 'overview'))
    const { actor, now, draft, addresses, language, categoryLabels } = context
    const [first] = draft.lines
    const line = first && (await readDraftLine(actor, first.lineId, now))
    if (!line?.correction || !line.calculation) redirect(addresses.overview())
    const declaration = await readDeclaration(actor, line.correction.declarationId, now)
    const [last = declaration.shown] = declaration.versions
    setAnswerStatus(409)
    return (
      <ChangedTarget
        changedByName={last.submittedByName}
        changedAt={formatMoment(last.submittedAt)}
        obstacle={findObstacle(declaration)}
        current={declaration.shown.calculation}
        mine={line.calculation}
        categoryLabels={categoryLabels}
        language={language}
        redo={redoOnLastVersion.bind(null, transmissionId)}
        giveUp={cancelTransmission.bind(null, transmissionId)}
        workerHref={path(language, `/workers/${line.worker.workerId}`)}
      />
    )
  })
}

/** Why the correction cannot be made again now. */
function findObstacle({ status, processingKind }: DeclarationView): 'processing' | 'cancelled' | null {
  if (status === 'cancelled') return 'cancelled'
  return processingKind || status === 'processing' ? 'processing' : null
}
