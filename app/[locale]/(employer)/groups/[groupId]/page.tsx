import { getTranslations } from 'next-intl/server'
import { RemoveGroup, RenameForm } from '@/components/transmission/group/group-forms.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { groupNameProblem, parseGroupForm } from '@/lib/channels/web/choice/parse-group-form.ts'
import { GROUP_NAME_LENGTH } from '@/lib/domain/group/worker-group.ts'
import { path } from '@/lib/i18n/path.ts'
import { toEnterWages } from '@/lib/use-cases/actor/require.ts'
import { readGroup } from '@/lib/use-cases/group/read-group.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { removeGroup, renameGroup } from './actions.ts'
import { GroupMembers } from './group-members.tsx'

const formId = 'rename-group'

interface Props {
  params: Promise<{ groupId: string }>
  searchParams: Promise<{ problem?: string; renamed?: string }>
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations('groups')
  const errors = await getTranslations('errors')
  const { problem } = await searchParams
  return employerTitle(toEnterWages, problem ? errors('title', { title: t('oneTitle') }) : t('oneTitle'))
}

/** One group: its name, its workers, what its template keeps. */
export default async function Group({ params, searchParams }: Props) {
  const { groupId } = await params
  const { problem, renamed } = await searchParams
  const look = { current: 'workers', need: toEnterWages, languageForm: { id: formId } } as const
  return employerPage(look, async (actor, { language }) => {
    const group = await readGroup(actor, groupId)
    const kept = await takeBack(path(language, `/groups/${groupId}`))
    const t = await getTranslations('groups')
    const found = groupNameProblem(problem)
    return (
      <div className="narrow">
        <BackLink href={path(language, '/groups')}>{t('all')}</BackLink>
        <PageHeading title={group.name} />
        {renamed && <Note tone="ok" title={t('renamed')} titleAs="p" isStatus />}
        <RenameForm
          formId={formId}
          action={renameGroup.bind(null, groupId)}
          name={kept ? parseGroupForm(kept).name : group.name}
          error={found && t(`problems.${found}`, { limit: GROUP_NAME_LENGTH })}
        />
        <GroupMembers members={group.members} language={language} />
        <RemoveGroup action={removeGroup.bind(null, groupId)} name={group.name} />
      </div>
    )
  })
}
