'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseHiddenId } from '@/lib/channels/web/access/parse-access-form.ts'
import { parseCertificate, readCertificateFile } from '@/lib/channels/web/access/parse-certificate.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelCertificate } from '@/lib/use-cases/access/cancel-certificate.ts'
import { listCertificates } from '@/lib/use-cases/access/list-certificates.ts'
import { saveCertificate } from '@/lib/use-cases/access/save-certificate.ts'

/** Registers a certificate beside those that are there; a file that is none is told on the page. */
export async function addCertificate(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { now } = currentMoment()
    const parsed = parseCertificate(await readCertificateFile(form), now)
    if (parsed.ok) return leaveTo({ [await saveCertificate(actor, parsed.value, now)]: 1 })
    // Who may register none is refused like that, whatever the file holds.
    await listCertificates(actor, now)
    return leaveTo({ problem: parsed.problem })
  })
}

/** Takes a certificate away; the page says what follows when it was the last. */
export async function removeCertificate(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    await cancelCertificate(actor, parseHiddenId(form, 'certificateId'), currentMoment().now)
    return leaveTo({ removed: 1 })
  })
}

async function leaveTo(query: Record<string, string | number>): Promise<never> {
  redirect(path(await requestLanguage(), '/access/certificates', query))
}
