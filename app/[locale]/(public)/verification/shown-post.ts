import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { postedBody } from '@/lib/auth/exchange.ts'
import { browserAddress } from '@/lib/auth/interaction.ts'
import { readShownReceipt, type ShownPost } from '@/lib/channels/web/receipt/read-shown-receipt.ts'
import { checkReceipt, type ReceiptAnswer } from '@/lib/use-cases/receipt/check-receipt.ts'

export type AnsweredPost =
  | { kind: 'asked' }
  | Extract<ShownPost, { kind: 'noFile' | 'unreadable' }>
  | (Extract<ShownPost, { kind: 'file' | 'typed' }> & { answer: ReceiptAnswer })

/** What was shown with this request, and whether it is genuine: read once, for title and page. */
export const readAnsweredPost: () => Promise<AnsweredPost> = cache(async () => {
  const posted = postedBody()
  if (!posted) return { kind: 'asked' }
  const post = await readShownReceipt(posted)
  if (post.kind === 'noFile' || post.kind === 'unreadable') return post
  return { ...post, answer: await checkReceipt(post.shown, await browserAddress(), currentMoment().now) }
})
