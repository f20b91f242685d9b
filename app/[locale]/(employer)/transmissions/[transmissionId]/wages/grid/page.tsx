import { getTranslations } from 'next-intl/server'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { checkedTitle } from '../../../checked-title.ts'
import type { TransmissionParams } from '../../../open-draft.ts'
import { wizardPage } from '../../../wizard-page.tsx'
import { viewSteps } from '../../../wizard-steps.ts'
import { Grid, gridFormId } from './grid.tsx'
import { GridNotes } from './grid-notes.tsx'
import { openGrid } from './open-grid.ts'

interface Props extends TransmissionParams {
  searchParams: Promise<{ check?: string; page?: string; stale?: string }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await getTranslations('grid')
  const [{ transmissionId }, { check, page }] = await Promise.all([params, searchParams])
  return checkedTitle({
    title: t('title'),
    isChecked: check !== undefined,
    listProblems: async () => (await openGrid(transmissionId, page, check !== undefined)).problems,
  })
}

/** Step 3 for all workers at once: a table with a row for each. */
export default function GridPage({ params, searchParams }: Props) {
  const makePage = async () => {
    const { transmissionId } = await params
    const { check, page, stale } = await searchParams
    const open = await openGrid(transmissionId, page, check !== undefined)
    const t = await getTranslations('grid')
    return (
      <>
        <WizardFrame
          current="wages"
          steps={await viewSteps(open.draft, open.addresses)}
          isCorrection={false}
          title={t('title')}
        >
          <GridNotes open={open} stale={stale} />
        </WizardFrame>
        <Grid open={open} />
      </>
    )
  }
  return wizardPage(gridFormId, makePage, { isBroad: true })
}
