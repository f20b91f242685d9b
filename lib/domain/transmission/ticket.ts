const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const LENGTH = 13
/** 128 bits of chance are spread over the 67 bits of a ticket: no character is more likely than another. */
export const TICKET_BYTES = 16

/** A ticket (numéro de ticket, ReferenceNbr of origin 2): 13 characters A-Z0-9 made of `TICKET_BYTES` random bytes. */
export function computeTicket(bytes: Uint8Array): string {
  if (bytes.length < TICKET_BYTES) throw new RangeError(`a ticket needs ${TICKET_BYTES} random bytes`)
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let ticket = ''
  while (ticket.length < LENGTH) {
    ticket += ALPHABET.charAt(Number(number % 36n))
    number /= 36n
  }
  return ticket
}

export function isTicket(text: string): boolean {
  return /^[A-Z0-9]{13}$/.test(text)
}
