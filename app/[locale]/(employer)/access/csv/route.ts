import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { presentMembersCsv } from '@/lib/channels/documents/present-members-csv.ts'
import { listMembers } from '@/lib/use-cases/access/list-members.ts'

/** Users and permissions of the enterprise for a spreadsheet; never kept by anybody on the way. */
export function GET(): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireEmployer()
    const { now, today } = currentMoment()
    const { members } = await listMembers(actor, now)
    return new Response(presentMembersCsv(members, await requestLanguage(), today), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="flexi-users-${today}.csv"`,
        'cache-control': 'no-store',
      },
    })
  })
}
