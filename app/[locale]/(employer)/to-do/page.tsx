import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { parseToDoQuery } from '@/lib/channels/web/parse-to-do-query.ts'
import { toEnterWages } from '@/lib/use-cases/actor/require.ts'
import { readMailWay } from '@/lib/use-cases/sign-in/read-mail-way.ts'
import { listToDo } from '@/lib/use-cases/to-do/list-to-do.ts'
import { employerPage, employerTitle } from '../employer-page.tsx'
import { unreadCountOf } from '../unread-count.ts'
import { DigestLink } from './digest-link.tsx'
import { ToDoPage } from './to-do-page.tsx'

interface ToDoProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('toDo')
  return employerTitle(toEnterWages, t('pageTitle'))
}

/** Everything that waits here, by kind and by last day (portal: À faire). */
export default async function ToDo({ searchParams }: ToDoProps) {
  const query = parseToDoQuery(await searchParams)
  return employerPage({ current: 'toDo', need: toEnterWages }, async (actor, visit) => {
    const page = await listToDo(actor, query, visit.now)
    return (
      <>
        <ToDoPage page={page} query={query} unreadCount={await unreadCountOf(actor)} visit={visit} />
        {actor.actingAs === 'employer' && readMailWay() !== 'none' && <DigestLink language={visit.language} />}
      </>
    )
  })
}
