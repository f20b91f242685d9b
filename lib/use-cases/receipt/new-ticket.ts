import { randomBytes } from 'node:crypto'
import { computeTicket, TICKET_BYTES } from '../../domain/transmission/ticket.ts'

export function newTicket(): string {
  return computeTicket(randomBytes(TICKET_BYTES))
}
