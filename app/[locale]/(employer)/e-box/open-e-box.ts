import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { requireEmployer } from '@/lib/auth/actor.ts'
import { listEBoxMessages } from '@/lib/use-cases/e-box/list-e-box-messages.ts'
import { readEBoxMessage } from '@/lib/use-cases/e-box/read-e-box-message.ts'

const PAGE_SIZE = 50

/** One page of the e-Box, read once a request: the title tells how many are unread. */
export const openEBox = cache(async (isUnreadOnly: boolean, cursor: string) =>
  listEBoxMessages(
    await requireEmployer(),
    { isUnreadOnly, pageSize: PAGE_SIZE, ...(cursor !== '' && { cursor }) },
    currentMoment().now,
  ),
)

/** The message of this page, read once a request; being opened makes it read. */
export const openMessage = cache(async (messageId: string) =>
  readEBoxMessage(await requireEmployer(), messageId, currentMoment().now),
)
