import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requireSignedIn } from '@/lib/auth/actor.ts'
import { textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { formatEnterpriseNumber } from '@/lib/i18n/format-identifier.ts'
import { listFoundClients } from '@/lib/use-cases/profile/list-hats.ts'
import { profileKey } from '@/lib/use-cases/profile/list-profiles.ts'

/** Suggestions are few: who types more finds his client. */
const SUGGESTED = 8
const longestSearch = 100

/** Clients that begin so, while somebody types: for the field that suggests them. */
export function GET(request: Request): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireSignedIn()
    const search = textOf(new URL(request.url).searchParams.get('search') ?? '', longestSearch)
    const { clients, foundCount } = await listFoundClients(actor, { search, limit: SUGGESTED }, currentMoment().now)
    const t = await getTranslations('profile.search')
    const options = clients.map((client) => ({
      key: profileKey(client),
      name: 'name' in client ? client.name : '',
      detail: 'enterpriseNumber' in client ? formatEnterpriseNumber(client.enterpriseNumber) : '',
    }))
    const status = search === '' ? '' : t('found', { count: foundCount })
    return Response.json({ options, status }, { headers: { 'cache-control': 'no-store' } })
  })
}
