import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { requireEmployer } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { type MemberView, readMember } from '@/lib/use-cases/access/read-member.ts'
import type { Visit } from '../../../employer-page.tsx'

/** The user of this page with what may be done about him, read once a request. */
export const openMember = cache(async (membershipId: string) =>
  readMember(await requireEmployer(), membershipId, currentMoment().now),
)

export interface MemberPageProps {
  params: Promise<{ membershipId: string }>
}

export interface MemberPartProps {
  view: MemberView
  asked: SearchParams
  visit: Visit
}
