import { prisma } from './client.ts'
import type { Prisma } from './generated/client.ts'

export interface OidcRecord {
  payload: Record<string, unknown>
  grantId?: string | undefined
  userCode?: string | undefined
  uid?: string | undefined
  expiresAt: Date | null
}

/** What a record holds; the provider reads `consumed` (seconds) to refuse a code used twice. */
type FoundPayload = Record<string, unknown> & { consumed?: number }

type Row = { payload: Prisma.JsonValue; consumedAt: Date | null; expiresAt: Date | null }

function toPayload(row: Row | null, now: Date): FoundPayload | undefined {
  if (!row || (row.expiresAt && row.expiresAt <= now)) return undefined
  const payload = row.payload as FoundPayload
  return row.consumedAt ? { ...payload, consumed: Math.floor(row.consumedAt.getTime() / 1000) } : payload
}

export async function saveOidcRecord(model: string, id: string, { payload, ...columns }: OidcRecord): Promise<void> {
  const data = { ...columns, payload: payload as Prisma.InputJsonObject }
  await prisma.oidcRecord.upsert({ where: { model_id: { model, id } }, create: { model, id, ...data }, update: data })
}

export async function findOidcRecord(model: string, id: string, now: Date): Promise<FoundPayload | undefined> {
  return toPayload(await prisma.oidcRecord.findUnique({ where: { model_id: { model, id } } }), now)
}

export async function findOidcRecordByUid(model: string, uid: string, now: Date): Promise<FoundPayload | undefined> {
  return toPayload(await prisma.oidcRecord.findFirst({ where: { model, uid } }), now)
}

export async function saveOidcConsumption(model: string, id: string, now: Date): Promise<void> {
  await prisma.oidcRecord.updateMany({ where: { model, id }, data: { consumedAt: now } })
}

export async function saveOidcEnd(model: string, id: string): Promise<void> {
  await prisma.oidcRecord.deleteMany({ where: { model, id } })
}

export async function saveOidcGrantEnd(grantId: string): Promise<void> {
  await prisma.oidcRecord.deleteMany({ where: { grantId } })
}

/** Everything that expired before: the provider never asks for it again. */
export async function saveOidcPurge(expiredBefore: Date): Promise<void> {
  await prisma.oidcRecord.deleteMany({ where: { expiresAt: { lt: expiredBefore } } })
}
