import { GroupTools } from '@/components/transmission/group/group-tools.tsx'
import { path } from '@/lib/i18n/path.ts'
import { listGroups } from '@/lib/use-cases/group/list-groups.ts'
import type { OpenDraft } from '../../open-draft.ts'

/** The employer's groups, in the form of step 2. */
export async function OwnGroupTools({ actor, language }: Pick<OpenDraft, 'actor' | 'language'>) {
  return <GroupTools groups={await listGroups(actor)} href={path(language, '/groups')} />
}
