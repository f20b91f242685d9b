import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Language, languageButtonName, languageNames, languages } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { LanguageForm } from './frame-types.ts'

export interface LanguageSwitchProps {
  language: Language
  /** Set on a page with a form: its action saves what was typed, then shows the page in the other language. */
  form?: LanguageForm | undefined
}

/** NL FR DE EN. A change is a POST: on a page with a form it is one of that form's buttons, elsewhere a small form of its own. */
export function LanguageSwitch({ language, form }: LanguageSwitchProps) {
  const t = useTranslations('frame')
  return (
    <nav aria-label={t('language')}>
      {form && <EnterButton form={form} />}
      <Around form={form} language={language}>
        <ul className="lang">
          {languages.map((other) => (
            <li key={other} lang={other}>
              {other === language ? (
                <span aria-current="true">
                  <LanguageName language={other} />
                </span>
              ) : (
                <button type="submit" form={form?.id} name={languageButtonName} value={other} formNoValidate>
                  <LanguageName language={other} />
                </button>
              )}
            </li>
          ))}
        </ul>
      </Around>
    </nav>
  )
}

function LanguageName({ language }: { language: Language }) {
  return (
    <>
      {language.toUpperCase()}
      <span className="sr"> {languageNames[language]}</span>
    </>
  )
}

function Around({
  form,
  language,
  children,
}: {
  form: LanguageForm | undefined
  language: Language
  children: ReactNode
}) {
  if (form) return children
  return (
    <form method="post" action={path(language, '/language')}>
      {children}
    </form>
  )
}

/**
 * Enter in a field presses the first submit button of its form in the order of the document, and the language bar stands before
 * the form: without this one, Enter would change the language.
 */
function EnterButton({ form }: { form: LanguageForm }) {
  return (
    <button
      type="submit"
      form={form.id}
      name={form.enter?.name}
      value={form.enter?.value}
      className="sr"
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}
