import { getTranslations } from 'next-intl/server'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { FocusOnMount } from '@/components/ui/islands/focus-on-mount.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { checkedTitle } from '../../checked-title.ts'
import { openStep, type TransmissionParams } from '../../open-draft.ts'
import { wizardPage } from '../../wizard-page.tsx'
import { viewSteps } from '../../wizard-steps.ts'
import { readContext } from './overview-context.ts'
import { OverviewForm } from './overview-form.tsx'
import { readOverviewProblems } from './problems.ts'

const formId = 'overview'

interface Props extends TransmissionParams {
  searchParams: Promise<{ check?: string; row?: string; unchanged?: string }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await getTranslations('wizard')
  const [{ transmissionId }, { check }] = await Promise.all([params, searchParams])
  return checkedTitle({
    title: t('overview.title'),
    isChecked: check !== undefined,
    listProblems: async () => readOverviewProblems(await openStep(transmissionId, 'overview')),
  })
}

/** Step 4: everything that will be sent, before it is. */
export default function OverviewPage({ params, searchParams }: Props) {
  return wizardPage(formId, async () => {
    const { transmissionId } = await params
    const { check, row, unchanged } = await searchParams
    const context = await readContext(await openStep(transmissionId, 'overview'))
    const { draft, addresses } = context
    const t = await getTranslations('wizard')
    const groups = await getTranslations('groups')
    const problems = check === undefined ? [] : await readOverviewProblems(context)
    return (
      <WizardFrame
        current="overview"
        steps={await viewSteps(draft, addresses)}
        isCorrection={draft.kind !== 'original'}
        title={t('overview.title')}
      >
        {unchanged && (
          <Note tone="plain" title={t('overview.unchangedTitle')} isStatus>
            <p>{t('overview.unchangedText')}</p>
          </Note>
        )}
        <OverviewForm context={context} formId={formId} problems={problems} openRow={row} />
        {draft.kind === 'original' && draft.lines.length > 0 && (
          <p className="small block">
            <Link href={addresses.group()}>{groups('keepThese')}</Link>
          </p>
        )}
        {row && problems.length === 0 && <FocusOnMount key={`${row} ${draft.revision}`} targetId={`line-${row}`} />}
      </WizardFrame>
    )
  })
}
