import { appendFileSync, readFileSync } from 'node:fs'

/** Ticket by transmission, as far as receipts were answered. */
export function readLedger(file: string): Map<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => line.split(' ') as [string, string]))
}

export function noteReceipt(file: string, transmissionId: string, ticket: string): void {
  appendFileSync(file, `${transmissionId} ${ticket}\n`)
}
