import { redirect } from 'next/navigation'
import { rememberLanguage } from '@/app/remember-language.ts'
import { currentAddress } from '@/lib/auth/exchange.ts'
import { postedPage, setAside } from '@/lib/auth/kept-forms.ts'
import { inLanguage, languageButtonName, parseLanguageButton } from '@/lib/i18n/languages.ts'

/**
 * When a button of the language bar sent the form: what was typed is put aside for the same page in that language, which takes it back
 * (checklist G.13). Any other button does what it says.
 */
export async function keepInLanguage(form: FormData | undefined): Promise<void> {
  if (!form) return
  const language = parseLanguageButton(form)
  const page = postedPage()
  if (!language || !page) return
  const typed = new FormData()
  for (const [name, value] of form) if (name !== languageButtonName) typed.append(name, value)
  await rememberLanguage(language)
  await setAside(inLanguage(page, language), typed)
  redirect(inLanguage(currentAddress() ?? page, language))
}
