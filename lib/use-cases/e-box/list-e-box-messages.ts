import type { Actor } from '../../domain/actor.ts'
import type { EBoxList } from '../../domain/e-box/message.ts'

export interface EBoxQuery {
  isUnreadOnly?: boolean
  cursor?: string
  pageSize: number
}

export async function listEBoxMessages(actor: Actor, query: EBoxQuery): Promise<EBoxList> {
  throw new Error('not written yet')
}
