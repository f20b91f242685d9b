'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { keepAside } from '@/lib/auth/aside-forms.ts'
import { parsePaste } from '@/lib/channels/web/wages/parse-paste.ts'
import { type Addresses, addressesOf } from '../../../addresses.ts'
import { openPosted } from '../../../open-posted.ts'
import { pressedLanguage } from '../../../pressed-language.ts'
import { takeIn } from './take-in.ts'

/** Takes pasted rows, and shows what they would bring; refused, they stand in the field again. */
export async function pasteWages(transmissionId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.import() })
    await open.readDraft()
    const query = { source: 'text' }
    const pressed = await pressedLanguage(form)
    if (pressed) return showAgain(addressesOf(pressed, transmissionId), form, query)
    const content = new TextEncoder().encode(parsePaste(form))
    const taken = await takeIn(open, { transmissionId, query }, async () => ({ content, fileName: null }))
    if (taken.isRefused) await keepAside(open.addresses.import(), form)
    redirect(taken.address)
  })
}

/** What was pasted, in the field of the page in another language. */
async function showAgain(addresses: Addresses, form: FormData, query: { source: string }): Promise<never> {
  await keepAside(addresses.import(), form)
  redirect(addresses.import(query))
}
