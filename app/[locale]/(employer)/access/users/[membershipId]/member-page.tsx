import { useTranslations } from 'next-intl'
import { HeldList } from '@/components/access/held-list.tsx'
import { LastSignIn } from '@/components/access/member-table.tsx'
import { RoleForm } from '@/components/access/role-form.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { Link } from '@/components/ui/link.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { path } from '@/lib/i18n/path.ts'
import { changeRole, takePermission } from './actions.ts'
import { GiveSection } from './give-section.tsx'
import { KeyResetSection } from './key-reset-section.tsx'
import type { MemberPartProps } from './open-member.ts'
import { OutcomeNote } from './outcome-note.tsx'

export function MemberPage({ view, asked, visit }: MemberPartProps) {
  const t = useTranslations('access')
  const { member, isOwn } = view
  const { language, today } = visit
  return (
    <>
      <BackLink href={path(language, '/access')}>{t('allUsers')}</BackLink>
      <PageHeading
        title={`${member.givenName} ${member.familyName}`}
        lead={isOwn ? t('yourself') : view.enterpriseName}
      />
      <OutcomeNote asked={asked} />
      <KeyValues
        rows={[
          { label: t('columns.role'), value: t(`roles.${member.role}`) },
          { label: t('email'), value: member.email === '' ? t('noEmail') : member.email },
          { label: t('columns.lastSignIn'), value: <LastSignIn at={member.lastSignInAt} /> },
          ...(view.isOffice ? [{ label: t('clients.label'), value: <ClientsLink view={view} visit={visit} /> }] : []),
        ]}
      />
      <section className="flow" aria-labelledby="held-title">
        <h2 id="held-title">{t('columns.permissions')}</h2>
        <HeldList member={member} today={today} canTakeBack={view.canTakeBack} take={takePermission} />
      </section>
      <GiveSection view={view} asked={asked} visit={visit} />
      <RoleForm membershipId={member.membershipId} role={member.role} roles={view.roles} action={changeRole} />
      <KeyResetSection view={view} asked={asked} visit={visit} />
      <WayOut view={view} asked={asked} visit={visit} />
    </>
  )
}

/** For how many clients of the office, and the way to choose them. */
function ClientsLink({ view: { member }, visit: { language } }: Omit<MemberPartProps, 'asked'>) {
  const t = useTranslations('access.clients')
  const { clientCount, membershipId } = member
  return (
    <>
      {clientCount === null ? t('everyClient') : t('someClients', { count: clientCount })}{' '}
      <Link href={path(language, `/access/users/${membershipId}/clients`)}>{t('link')}</Link>
    </>
  )
}

/** Handing over, removing, leaving; or why not. */
function WayOut({ view: { member, isOwn, canHandOver, removalRefusal }, visit: { language } }: MemberPartProps) {
  const t = useTranslations('access')
  const here = `/access/users/${member.membershipId}`
  return (
    <section className="flow" aria-labelledby="out-title">
      <h2 id="out-title">{t(isOwn ? 'remove.ownTitle' : 'remove.title')}</h2>
      {removalRefusal && <p>{t(`refusals.${removalRefusal}`)}</p>}
      <div className="row">
        {canHandOver && (
          <ButtonLink look="secondary" href={path(language, `${here}/hand-over`)}>
            {t('handOver.button')}
          </ButtonLink>
        )}
        {!removalRefusal && (
          <ButtonLink look="secondary" icon="trash-2" href={path(language, `${here}/remove`)}>
            {t(isOwn ? 'remove.ownButton' : 'remove.button')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
