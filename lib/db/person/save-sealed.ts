import { Prisma } from '../generated/client.ts'
import type { SealedSsin } from './sealed-ssin.ts'

export interface SealedRow extends SealedSsin {
  id: string
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** Writes the numbers of these people in one statement. @param besides what changes in each row besides, such as the plain column */
export async function saveSealed(
  raw: Prisma.TransactionClient,
  rows: readonly SealedRow[],
  besides: Prisma.Sql = Prisma.empty,
): Promise<void> {
  const texts = rows.map(({ id, ssinSealed, ssinIndex }) => ({
    id,
    sealed: toBase64(ssinSealed),
    index: toBase64(ssinIndex),
  }))
  await raw.$executeRaw`
    UPDATE "Person" p SET "ssinSealed" = decode(n."sealed", 'base64'), "ssinIndex" = decode(n."index", 'base64') ${besides}
    FROM jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) AS n("id" uuid, "sealed" text, "index" text) WHERE p."id" = n."id"`
}
