import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { LostHat } from '@/lib/domain/actor.ts'
import { ClientSearch, type ClientSearchProps } from './client-search.tsx'
import { type Hat, HatRow } from './hat-row.tsx'
import { LostHatNote } from './lost-hat-note.tsx'

export interface HatGroup {
  kind: 'employer' | 'office' | 'self'
  officeName: string | null
  hats: readonly Hat[]
}

export interface ProfileChoiceProps {
  groups: readonly HatGroup[]
  /** Set for an office with many clients. */
  clientSearch: Pick<ClientSearchProps, 'foundCount' | 'shownCount'> | null
  search: string
  searchAction: string
  action: (form: FormData) => Promise<void>
  returnPath: string | null
  /** The hat that was asked for is no longer this person's. */
  isUnknown: boolean
  /** The hat worn until now was taken away. */
  lostHat: LostHat | undefined
}

/** On whose behalf: every hat with its own button, so that nothing is ever chosen silently (checklist L.31). */
export function ProfileChoice({
  groups,
  clientSearch,
  action,
  returnPath,
  isUnknown,
  lostHat,
  ...search
}: ProfileChoiceProps) {
  const t = useTranslations('profile')
  const isEmpty = groups.length === 0 && !clientSearch
  return (
    <div className="narrow flow">
      <PageHeading title={t('title')} lead={t('lead')} />
      {lostHat && <LostHatNote lostHat={lostHat} />}
      {isUnknown && <Note tone="warn" title={t('unknown')} titleAs="p" isStatus />}
      {isEmpty && (
        <EmptyState title={t('empty.title')} titleAs="h2">
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
      {clientSearch && <ClientSearch {...clientSearch} {...search} action={action} returnPath={returnPath} />}
      {groups.map((group) => (
        <section key={group.officeName ?? group.kind}>
          <h2>
            <GroupTitle group={group} />
          </h2>
          <ul className="keys">
            {group.hats.map((hat) => (
              <HatRow key={hat.key} hat={hat} action={action} returnPath={returnPath} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function GroupTitle({ group: { kind, officeName } }: { group: HatGroup }) {
  const t = useTranslations('profile')
  if (kind === 'office') return t('clients', { name: officeName ?? '' })
  return kind === 'employer' ? t('employers') : t('yourself')
}
