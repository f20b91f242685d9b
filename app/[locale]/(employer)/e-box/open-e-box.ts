import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { requireEmployer } from '@/lib/auth/actor.ts'
import { parseEBoxAddress } from '@/lib/channels/web/e-box/parse-e-box-query.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { listEBoxMessages } from '@/lib/use-cases/e-box/list-e-box-messages.ts'
import { readEBoxMessage } from '@/lib/use-cases/e-box/read-e-box-message.ts'

const listAsked = cache(async (asked: string) =>
  listEBoxMessages(await requireEmployer(), parseEBoxAddress(JSON.parse(asked)).query, currentMoment().now),
)

/** One page of the e-Box, read once a request: the title tells how many are unread. */
export function openEBox(asked: SearchParams) {
  return listAsked(JSON.stringify(asked))
}

/** The message of this page, read once a request; being opened makes it read. */
export const openMessage = cache(async (messageId: string) =>
  readEBoxMessage(await requireEmployer(), messageId, currentMoment().now),
)
