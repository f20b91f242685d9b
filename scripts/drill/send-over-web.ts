import { setTimeout as wait } from 'node:timers/promises'
import { noteReceipt } from './ledger.ts'
import type { WebDraft } from './open-sessions.ts'

const PARALLEL = 4
const redirected = (answer: Response) => answer.status >= 300 && answer.status < 400

/** The hidden fields of the form with this id: by them the page's server finds the action again, as without script. */
function readHiddenFields(page: string, formId: string): FormData {
  const form = new RegExp(`<form[^>]*id="${formId}".*?</form>`, 's').exec(page)?.[0]
  if (!form) throw new Error(`No form "${formId}" in ${page.slice(0, 200)}`)
  const fields = new FormData()
  for (const [field] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
    const value = /value="([^"]*)"/.exec(field)?.[1] ?? ''
    fields.append(/name="([^"]*)"/.exec(field)?.[1] ?? '', value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  }
  return fields
}

/** Sends one draft as its clerk would without script. @returns the ticket that the confirmation shows */
async function sendOne(url: string, { transmissionId, cookie }: WebDraft): Promise<string> {
  const headers = { cookie, origin: url }
  const ask = (address: string) => fetch(new URL(address, url), { headers, redirect: 'manual' })
  const overview = `/fr/transmissions/${transmissionId}/overview`
  let answer = await ask(overview)
  // Sent already, before the answer was lost: the overview leads to the confirmation by itself.
  if (answer.status === 200) {
    const body = readHiddenFields(await answer.text(), 'overview')
    answer = await fetch(new URL(overview, url), { method: 'POST', body, headers, redirect: 'manual' })
  }
  for (let steps = 0; redirected(answer) && steps < 3; steps++) answer = await ask(answer.headers.get('location') ?? '')
  const ticket = />([A-Z0-9]{13})<\/strong>/.exec(await answer.text())?.[1]
  if (!ticket) throw new Error(`${answer.status} ${answer.url}: no ticket for ${transmissionId}`)
  return ticket
}

/**
 * Sends drafts over HTTP and notes each ticket once it was shown.
 * @returns the failures that stopped it; none when everything was sent
 */
export async function sendOverWeb(url: string, drafts: readonly WebDraft[], ledger: string): Promise<unknown[]> {
  const waiting = [...drafts]
  const failures: unknown[] = []
  const sendNext = async () => {
    for (let draft = waiting.shift(); draft && failures.length === 0; draft = waiting.shift()) {
      try {
        noteReceipt(ledger, draft.transmissionId, await sendOne(url, draft))
      } catch (failure) {
        failures.push(failure)
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, sendNext))
  return failures
}

/** Waits until the landing page answers. @returns false when it did not within the time */
export async function untilPageAnswers(url: string, limitSeconds: number, isGone: () => boolean): Promise<boolean> {
  for (const end = Date.now() + limitSeconds * 1000; Date.now() < end && !isGone(); await wait(50)) {
    const answer = await fetch(`${url}/fr`).catch(() => null)
    if (answer?.status === 200 && (await answer.text()).includes('</html>')) return true
  }
  return false
}
