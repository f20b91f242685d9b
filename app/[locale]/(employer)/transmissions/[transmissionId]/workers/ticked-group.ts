import { parseGroupId } from '@/lib/channels/web/choice/parse-group-form.ts'
import { readGroupChoice } from '@/lib/use-cases/group/read-group-choice.ts'
import type { openPosted } from '../../open-posted.ts'

/** The address says which group was ticked: the page tells who of it cannot be. */
export function groupQuery(form: FormData): { group?: string } {
  const group = parseGroupId(form)
  return group ? { group } : {}
}

/** Who of the chosen group has a Dimona in the period. */
export async function listGroup(
  open: Awaited<ReturnType<typeof openPosted>>,
  transmissionId: string,
  form: FormData,
): Promise<readonly string[]> {
  const groupId = parseGroupId(form)
  if (!groupId) return []
  const { presentIds } = await open.leaveWhenSent(() =>
    readGroupChoice(open.actor, { transmissionId, groupId }, open.now),
  )
  return presentIds
}
