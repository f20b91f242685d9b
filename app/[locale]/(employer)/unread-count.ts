import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import { readUnreadCount } from '@/lib/use-cases/e-box/read-unread-count.ts'

/** For the rail and for home's to-do: asked once a request. A page that opens a message asks afterwards. */
export const unreadCountOf = cache(
  async (actor: EmployerActor): Promise<number> =>
    actor.permissions.includes('eBox') ? readUnreadCount(actor, currentMoment().now) : 0,
)
