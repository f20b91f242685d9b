import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { referenceFiles } from '@/lib/channels/documents/present-reference-file.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

const formats = ['json', 'csv'] as const

/** The same content for programs and spreadsheets. */
export function FileLinks({ language }: { language: Language }) {
  const t = useTranslations('reference')
  return (
    <section id="files">
      <h2>{t('files.title')}</h2>
      <p className="muted">{t('files.text')}</p>
      <ul>
        {referenceFiles.map((name) => (
          <li key={name}>
            {t(`files.${name}`)}
            {formats.map((format) => (
              <Link key={format} href={path(language, `/refData/files/${name}.${format}`)} isPlain className="par-file">
                {format.toUpperCase()}
                <span className="sr"> {t(`files.${name}`)}</span>
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
