import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Link } from '../ui/link.tsx'

interface YearChoiceProps {
  years: readonly number[]
  year: number
  language: Language
}

/** The years with payslips, and the current one. */
export function YearChoice({ years, year, language }: YearChoiceProps) {
  const t = useTranslations('counter')
  return (
    <nav aria-label={t('years')}>
      <ul className="row">
        {years.map((each) => (
          <li key={each}>
            <Link
              href={path(language, '/counter', { year: each })}
              aria-current={each === year ? 'page' : undefined}
              className={each === year ? 'year-now' : undefined}
            >
              {each}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
