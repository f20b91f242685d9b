import type { Language } from './languages.ts'

/**
 * What is said when even the frame of a page failed. It travels with the script of every page, so it is short, and it cannot
 * come from the message files, which the server reads.
 */
export const lastWords: Record<Language, { title: string; text: string; retry: string }> = {
  fr: {
    title: 'Le service a rencontré un problème',
    text: 'Réessayez dans quelques minutes. Centre de contact : 02 509 59 59.',
    retry: 'Réessayer',
  },
  nl: {
    title: 'De dienst ondervond een probleem',
    text: 'Probeer over enkele minuten opnieuw. Contactcenter: 02 509 59 59.',
    retry: 'Opnieuw proberen',
  },
  de: {
    title: 'Beim Dienst ist ein Problem aufgetreten',
    text: 'Versuchen Sie es in einigen Minuten erneut. Kontaktzentrum: 02 509 59 59.',
    retry: 'Erneut versuchen',
  },
  en: {
    title: 'The service ran into a problem',
    text: 'Try again in a few minutes. Contact centre: 02 509 59 59.',
    retry: 'Try again',
  },
}
