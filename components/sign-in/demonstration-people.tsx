import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'

export interface ListedPerson {
  username: string
  name: string
  memberships: readonly { name: string; role: 'user' | 'accessManager' | 'chiefAccessManager' }[]
  isAgent: boolean
  isWorker: boolean
  /** Accepted now, once. */
  appCode: string | null
}

export interface DemonstrationPeopleProps {
  people: readonly ListedPerson[]
  password: string
  /** Address of the page with the form filled in for this person; absent where there is no form. */
  fillHref?: ((username: string) => string) | undefined
}

/** The fictitious people as whom anybody may try the portal, with their keys. Only in demonstration, and it says so. */
export function DemonstrationPeople({ people, password, fillHref }: DemonstrationPeopleProps) {
  const t = useTranslations('demonstration.people')
  const columns = [
    { key: 'person', label: t('person') },
    { key: 'role', label: t('role') },
    { key: 'username', label: t('username') },
    { key: 'appCode', label: t('appCode') },
    ...(fillHref ? [{ key: 'action', label: t('action'), isHidden: true }] : []),
  ]
  return (
    <section className="flow">
      <Note tone="warn" title={t('title')}>
        <p>{t.rich('intro', { password: () => <strong>{password}</strong> })}</p>
      </Note>
      <Table caption={t('caption')} isCaptionHidden columns={columns}>
        {people.map((person) => (
          <PersonRow key={person.username} person={person} fillHref={fillHref?.(person.username)} />
        ))}
      </Table>
    </section>
  )
}

function PersonRow({ person, fillHref }: { person: ListedPerson; fillHref: string | undefined }) {
  const t = useTranslations('demonstration.people')
  return (
    <Row>
      <RowHead>{person.name}</RowHead>
      <Cell label={t('role')}>
        <Roles person={person} />
      </Cell>
      <Cell label={t('username')} className="mono">
        {person.username}
      </Cell>
      <Cell label={t('appCode')} kind="number">
        {person.appCode ?? t('noCode')}
      </Cell>
      {fillHref && (
        <Cell kind="action">
          <Link href={fillHref}>
            {t('use')}
            <span className="sr"> {t('useHidden', { name: person.name })}</span>
          </Link>
        </Cell>
      )}
    </Row>
  )
}

function Roles({ person }: { person: ListedPerson }) {
  const t = useTranslations('demonstration.people')
  const roles = [
    ...person.memberships.map(({ name, role }) => t('membership', { name, role: t(`roles.${role}`) })),
    ...(person.isWorker ? [t('worker')] : []),
    ...(person.isAgent ? [t('agent')] : []),
  ]
  return roles.map((role) => <div key={role}>{role}</div>)
}
