import { getTranslations } from 'next-intl/server'
import { requestLanguage, requireSignedIn } from '@/lib/auth/actor.ts'
import { readShownCodes } from '@/lib/auth/shown-codes.ts'
import { seeOther } from '@/lib/auth/sign-in/see-other.ts'
import { path } from '@/lib/i18n/path.ts'

/** The codes that the page shows, as a text to keep; the same short while, for the same session. */
export async function GET(): Promise<Response> {
  await requireSignedIn()
  const codes = await readShownCodes()
  if (!codes) return seeOther(path(await requestLanguage(), '/account/recovery-codes'))
  const t = await getTranslations('keys.codes')
  const text = `${t('fileTitle')}\r\n\r\n${codes.join('\r\n')}\r\n\r\n${t('fileText')}\r\n`
  return new Response(text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="flexi-at-work-codes.txt"',
      'cache-control': 'no-store',
    },
  })
}
