import type { Connection } from '../connection.ts'

/**
 * Does something within this transaction as the program stands at the door: where it knows keys and sessions of everybody, and
 * nothing else. For the one case in which somebody ends keys that are not his own; who he is has been checked before.
 */
export async function atTheDoor<Result>(
  { raw, actor }: Pick<Connection, 'raw' | 'actor'>,
  work: () => Promise<Result>,
): Promise<Result> {
  await raw.$queryRaw`SELECT set_config('app.acting_as', '', true)`
  const result = await work()
  await raw.$queryRaw`SELECT set_config('app.acting_as', ${actor.actingAs}, true)`
  return result
}
