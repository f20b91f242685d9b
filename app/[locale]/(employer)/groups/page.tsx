import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { Language } from '@/lib/domain/actor.ts'
import type { GroupEntry } from '@/lib/domain/group/worker-group.ts'
import { path } from '@/lib/i18n/path.ts'
import { toEnterWages } from '@/lib/use-cases/actor/require.ts'
import { listGroups } from '@/lib/use-cases/group/list-groups.ts'
import { employerPage, employerTitle } from '../employer-page.tsx'

interface GroupsProps {
  searchParams: Promise<{ removed?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('groups')
  return employerTitle(toEnterWages, t('title'))
}

/** The employer's groups of workers. */
export default async function Groups({ searchParams }: GroupsProps) {
  const { removed } = await searchParams
  return employerPage({ current: 'workers', need: toEnterWages }, async (actor, { language }) => {
    const t = await getTranslations('groups')
    const groups = await listGroups(actor)
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        {removed && <Note tone="ok" title={t('removed')} titleAs="p" isStatus />}
        {groups.length === 0 ? (
          <EmptyState
            titleAs="h2"
            title={t('noneTitle')}
            actions={<ButtonLink href={path(language, '/transmissions/new')}>{t('toTransmission')}</ButtonLink>}
          >
            <p>{t('none')}</p>
          </EmptyState>
        ) : (
          <GroupTable
            groups={groups}
            language={language}
            words={{ caption: t('caption', { count: groups.length }), name: t('name'), size: t('size') }}
          />
        )}
      </>
    )
  })
}

interface GroupTableProps {
  groups: readonly GroupEntry[]
  language: Language
  words: { caption: string; name: string; size: string }
}

function GroupTable({ groups, language, words }: GroupTableProps) {
  return (
    <Table
      caption={words.caption}
      columns={[
        { key: 'name', label: words.name },
        { key: 'size', label: words.size },
      ]}
    >
      {groups.map(({ groupId, name, memberCount }) => (
        <Row key={groupId}>
          <RowHead>
            <Link href={path(language, `/groups/${groupId}`)}>{name}</Link>
          </RowHead>
          <Cell label={words.size}>{memberCount}</Cell>
        </Row>
      ))}
    </Table>
  )
}
