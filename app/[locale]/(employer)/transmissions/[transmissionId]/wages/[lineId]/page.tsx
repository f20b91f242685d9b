import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { FocusOnMount } from '@/components/ui/islands/focus-on-mount.tsx'
import { Note } from '@/components/ui/note.tsx'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { checkedTitle } from '../../../checked-title.ts'
import { type LineParams, openLine } from '../../../open-draft.ts'
import { wizardPage } from '../../../wizard-page.tsx'
import { viewSteps } from '../../../wizard-steps.ts'
import { readAnnouncement } from './announcement.ts'
import { LineForm, wagesFormId } from './line-form.tsx'
import { readLineProblems } from './problems.ts'
import { restoreKept } from './restore-kept.ts'

interface Props extends LineParams {
  searchParams: Promise<{ check?: string; place?: string; did?: string }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await getTranslations('wizard')
  const [{ transmissionId, lineId }, { check }] = await Promise.all([params, searchParams])
  return checkedTitle({
    title: t('wages.title'),
    isChecked: check !== undefined,
    listProblems: async () => readLineProblems((await openRestored(transmissionId, lineId)).open),
  })
}

/** What was kept goes into the draft before title or page read it. */
const openRestored = cache(async (transmissionId: string, lineId: string) => ({
  isRestored: await restoreKept(transmissionId, lineId),
  open: await openLine(transmissionId, lineId),
}))

/** Step 3: the wage data of one worker. */
export default function WagesPage({ params, searchParams }: Props) {
  return wizardPage(wagesFormId, async () => {
    const { transmissionId, lineId } = await params
    const { check, place, did } = await searchParams
    const { isRestored, open } = await openRestored(transmissionId, lineId)
    const { draft, line, addresses } = open
    const problems = check === undefined ? [] : await readLineProblems(open)
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
        <p className="sr" role="status">
          {readAnnouncement(t, did, place)}
        </p>
        {isRestored && (
          <Note tone="ok" title={t('wages.restoredTitle')} isStatus>
            <p>{t('wages.restoredText')}</p>
          </Note>
        )}
        <LineForm open={open} problems={problems} />
        {place && did && <FocusOnMount key={`${line.revision}`} targetId={place} />}
      </WizardFrame>
    )
  })
}
