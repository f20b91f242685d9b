import { saveOidcPurge } from '../db/oidc-records.ts'
import { saveExpiredPurge } from '../db/user/ended-sign-ins.ts'
import { saveSessionsPurge } from '../db/user/sessions.ts'
import { saveThrottlePurge } from '../db/user/sign-in-throttle.ts'
import { KEPT_SECONDS, LONGEST_SECONDS } from '../domain/session-life.ts'
import { log } from '../log.ts'

/** How long after its end a form put aside may still lie in the table: the page on personal data promises thirty minutes. */
const PURGE_MILLISECONDS = 60_000
const DAY_SECONDS = 24 * 3600

const before = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1000)

/** Deletes what sign-ins and sessions leave behind as soon as nobody can use it: what the page on personal data promises. */
export async function purgeEnded(now: Date): Promise<void> {
  await saveExpiredPurge(now)
  await saveOidcPurge(now)
  await saveSessionsPurge(before(now, LONGEST_SECONDS + KEPT_SECONDS))
  await saveThrottlePurge(before(now, DAY_SECONDS))
}

/** Purges now and every minute for the life of the process. */
export function startPurging(): void {
  const purge = () =>
    purgeEnded(new Date()).catch((failure) => log.warn(failure, 'What sign-ins left could not be deleted.'))
  setInterval(purge, PURGE_MILLISECONDS).unref()
  purge()
}
