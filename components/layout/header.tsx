import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon.tsx'
import { Link } from '@/components/ui/link.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { BrandMark } from './brand.tsx'
import type { FramePerson, LanguageForm } from './frame-types.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { YearRuler } from './year-ruler.tsx'

export interface HeaderProps {
  language: Language
  today: string
  isDemonstration: boolean
  person?: FramePerson | undefined
  /** Where the brand leads: the landing page, or home when signed in. */
  homeAddress: string
  languageForm?: LanguageForm | undefined
}

/** Portal of the federal administration, linked as on the real screens. */
const officialServices = 'https://www.belgium.be'

/** Language bar, brand bar with the person, ruler of the year. */
export function Header({ language, today, isDemonstration, person, homeAddress, languageForm }: HeaderProps) {
  const t = useTranslations('frame')
  return (
    <>
      <div className="util">
        <div className="in">
          <LanguageSwitch language={language} form={languageForm} />
          {isDemonstration ? (
            <span className="svc-l">{t('demonstration')}</span>
          ) : (
            <a className="svc-l" href={`${officialServices}/${language}`} rel="noreferrer">
              {t('officialServices')}
            </a>
          )}
        </div>
      </div>
      <div className="top">
        <div className="in">
          <Link className="brand" href={path(language, homeAddress)}>
            <BrandMark />
            <span lang="en">{t('brand')}</span>
          </Link>
          <span className="owner">
            {t('ownerFirst')}
            <br />
            {t('ownerSecond')}
          </span>
          <div className="who">
            {person ? <SignedInPerson person={person} language={language} /> : <SignInLink language={language} />}
          </div>
        </div>
      </div>
      <YearRuler today={today} />
    </>
  )
}

function SignedInPerson({ person, language }: { person: FramePerson; language: Language }) {
  const t = useTranslations('frame')
  return (
    <>
      <span className="nm">{person.name}</span>
      <Link href={path(language, '/account')}>
        <Icon name="user" />
        {t('account')}
      </Link>
      <form method="post" action={person.signOut}>
        <button type="submit">
          <Icon name="log-out" />
          {t('signOut')}
        </button>
      </form>
    </>
  )
}

function SignInLink({ language }: { language: Language }) {
  const t = useTranslations('frame')
  return (
    <Link href={path(language, '/sign-in')}>
      <Icon name="log-in" />
      {t('signIn')}
    </Link>
  )
}
