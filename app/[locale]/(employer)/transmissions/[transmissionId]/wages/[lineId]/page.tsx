import { getTranslations } from 'next-intl/server'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { FocusOnMount } from '@/components/ui/islands/focus-on-mount.tsx'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { listTemplates } from '@/lib/use-cases/group/list-templates.ts'
import { checkedTitle } from '../../../checked-title.ts'
import type { LineParams } from '../../../open-draft.ts'
import { wizardPage } from '../../../wizard-page.tsx'
import { viewSteps } from '../../../wizard-steps.ts'
import { LineForm, wagesFormId } from './line-form.tsx'
import { LineNotes } from './line-notes.tsx'
import { readPageProblems } from './problems.ts'
import { RepeatOffer } from './repeat-offer.tsx'
import { openRestored } from './restore-kept.ts'

interface Props extends LineParams {
  searchParams: Promise<{ check?: string; place?: string; did?: string; repeat?: string }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await getTranslations('wizard')
  const [{ transmissionId, lineId }, { check, repeat }] = await Promise.all([params, searchParams])
  return checkedTitle({
    title: t('wages.title'),
    isChecked: check !== undefined,
    listProblems: async () => readPageProblems((await openRestored(transmissionId, lineId)).open, repeat),
  })
}

/** Step 3: the wage data of one worker. */
export default function WagesPage({ params, searchParams }: Props) {
  return wizardPage(wagesFormId, async () => {
    const { transmissionId, lineId } = await params
    const { check, place, did, repeat } = await searchParams
    const { isRestored, open } = await openRestored(transmissionId, lineId)
    const { draft, line, addresses } = open
    // Read here and not where it is shown: components are made when the page's reading is over.
    const templates = await listTemplates(open.actor, transmissionId)
    const problems = check === undefined ? [] : await readPageProblems(open, repeat)
    const t = await getTranslations('wizard')
    const name = `${line.worker.givenName} ${line.worker.familyName}`
    return (
      <WizardFrame
        current="wages"
        steps={await viewSteps(draft, addresses, lineId)}
        position={{ number: draft.lines.findIndex((each) => each.lineId === lineId) + 1, count: draft.lines.length }}
        isCorrection={line.correction !== null}
        title={t('wages.titleOf', { name })}
      >
        <ErrorSummary problems={problems} />
        <p className="small muted">
          {t('wages.ssin')} <span className="num nw">{formatSsin(line.worker.ssin)}</span>
        </p>
        <LineNotes line={line} isRestored={isRestored} did={did} place={place} />
        <RepeatOffer open={open} templates={templates} typed={repeat} problems={problems} />
        <LineForm open={open} templates={templates} problems={problems} />
        {place && did && <FocusOnMount key={`${line.revision}`} targetId={place} />}
      </WizardFrame>
    )
  })
}
