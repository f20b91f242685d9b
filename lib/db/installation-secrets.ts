import { prisma } from './client.ts'

type Json = string | number | boolean | { [name: string]: Json | undefined } | Json[]

const remembered = new Map<string, Promise<Json>>()

/**
 * A key of this installation, made when it is first asked for. Two processes that start together end up with the
 * same one: the first row wins.
 */
export function getInstallationSecret<Secret extends Json>(
  name: string,
  make: () => Secret | Promise<Secret>,
): Promise<Secret> {
  const known = remembered.get(name)
  if (known) return known as Promise<Secret>
  const secret = findOrSave(name, make)
  remembered.set(name, secret)
  secret.catch(() => remembered.delete(name))
  return secret as Promise<Secret>
}

/** What is known under that name, if anything. */
export async function findInstallationSecret(name: string): Promise<Json | null> {
  const found = await prisma.installationSecret.findUnique({ where: { name } })
  return found && (found.value as Json)
}

async function findOrSave(name: string, make: () => Json | Promise<Json>): Promise<Json> {
  const found = await findInstallationSecret(name)
  if (found !== null) return found
  await prisma.installationSecret.createMany({ data: [{ name, value: await make() }], skipDuplicates: true })
  const saved = await prisma.installationSecret.findUniqueOrThrow({ where: { name } })
  return saved.value as Json
}
