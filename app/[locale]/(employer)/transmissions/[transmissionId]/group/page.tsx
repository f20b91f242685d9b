import { getTranslations } from 'next-intl/server'
import { NewGroupForm } from '@/components/transmission/group/group-forms.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { groupNameProblem, parseGroupForm } from '@/lib/channels/web/choice/parse-group-form.ts'
import { GROUP_NAME_LENGTH } from '@/lib/domain/group/worker-group.ts'
import { path } from '@/lib/i18n/path.ts'
import { readGroupSource } from '@/lib/use-cases/group/read-group-source.ts'
import { addressesOf } from '../../addresses.ts'
import type { TransmissionParams } from '../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../wizard-page.tsx'
import { makeGroup } from './actions.ts'

const formId = 'new-group'

interface Props extends TransmissionParams {
  searchParams: Promise<{ problem?: string; made?: string }>
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations('groups')
  const errors = await getTranslations('errors')
  const { problem } = await searchParams
  return wizardTitle(problem ? errors('title', { title: t('makeTitle') }) : t('makeTitle'))
}

/** Gives the workers of a transmission a name, sent or not. */
export default function NewGroupPage({ params, searchParams }: Props) {
  return wizardPage(formId, async (actor, { language }) => {
    const { transmissionId } = await params
    const { problem, made } = await searchParams
    const { workers, isSent } = await readGroupSource(actor, transmissionId)
    const addresses = addressesOf(language, transmissionId)
    const backHref = isSent ? addresses.receipt() : addresses.overview()
    const kept = await takeBack(addresses.group())
    const typed = kept ? parseGroupForm(kept) : { name: '', isWithAmounts: false }
    const t = await getTranslations('groups')
    const found = groupNameProblem(problem)
    return (
      <div className="narrow">
        <BackLink href={backHref}>{t('back')}</BackLink>
        <PageHeading title={t('makeTitle')} lead={t('makeLead')} />
        {made ? (
          <Note tone="ok" title={t('made')} isStatus>
            <p>
              <Link href={path(language, '/groups')}>{t('manage')}</Link>
            </p>
            <p className="block">
              <ButtonLink href={isSent ? addresses.receipt() : addresses.workers()}>{t('goOn')}</ButtonLink>
            </p>
          </Note>
        ) : (
          <NewGroupForm
            formId={formId}
            action={makeGroup.bind(null, transmissionId)}
            {...typed}
            error={found && t(`problems.${found}`, { limit: GROUP_NAME_LENGTH })}
            workers={workers.map(({ workerId, givenName, familyName }) => ({
              workerId,
              name: `${givenName} ${familyName}`,
            }))}
          />
        )}
      </div>
    )
  })
}
