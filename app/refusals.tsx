import { revalidatePath } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { keepInLanguage } from '@/app/keep-in-language.ts'
import { missingAccess } from '@/app/missing-access.tsx'
import { ErrorContents, errorStatus } from '@/components/layout/error-contents.tsx'
import { currentActor, requestLanguage } from '@/lib/auth/actor.ts'
import { currentAddress, failedAnswer, setAnswerStatus } from '@/lib/auth/exchange.ts'
import { noteFailure } from '@/lib/auth/failure.ts'
import { postedPage, setAside } from '@/lib/auth/kept-forms.ts'
import { presentAccessNeed } from '@/lib/channels/web/access-need.ts'
import type { Actor, Language } from '@/lib/domain/actor.ts'
import { type AccessNeed, AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'

/**
 * What a page shows, or why it may not: an unknown id is a 404, a missing permission or level a 403, each with its words and
 * without script; nobody signed in leads to the sign-in page and back. A failure says so too, with its number: Next's own page
 * for it is empty without script.
 */
export async function answerPage(make: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await make()
  } catch (refusal) {
    if (refusal instanceof NotFound) return showNotFound()
    if (refusal instanceof AccessRefused) return showRefused(refusal.missing)
    unstable_rethrow(refusal)
    return showFailure(refusal)
  }
}

/** The person a page is for, or what the page says instead of its content. */
export async function findPerson<Person extends object>(
  requirePerson: () => Promise<Person>,
): Promise<Person | { refused: ReactNode }> {
  try {
    return await requirePerson()
  } catch (refusal) {
    if (refusal instanceof AccessRefused) return { refused: await showRefused(refusal.missing) }
    unstable_rethrow(refusal)
    return { refused: await showFailure(refusal) }
  }
}

/**
 * What an action answers; its refusals lead to the page that says why, and back. A failure goes into the log and on to Next;
 * server.ts sees to it that the person reads a page, also without script.
 * @param typed what was typed, put aside when a right or the session is gone, or when a button of the language bar sent it; the page
 * of the form takes it back
 */
export async function answerAction<Answer>(act: () => Promise<Answer>, typed?: FormData): Promise<Answer> {
  await keepInLanguage(typed)
  try {
    return await act()
  } catch (refusal) {
    const language = await requestLanguage()
    const from = postedPage()
    if (refusal instanceof NotFound) redirect(path(language, '/refused', { need: 'unknown', from }))
    if (!(refusal instanceof AccessRefused)) {
      unstable_rethrow(refusal)
      await noteFailure(refusal)
      throw refusal
    }
    if (from && typed) await setAside(from, typed)
    leaveToSignIn(refusal.missing, { language, address: typed ? from : currentAddress() })
    redirect(path(language, '/refused', { ...presentAccessNeed(refusal.missing), from }))
  }
}

/**
 * An action that saves and leads on. Afterwards the browser's router must not show, on the way back, a page as it was before: it asks
 * the server again (checklist G.16).
 */
export async function answerSaving(act: () => Promise<void>): Promise<void> {
  revalidatePath('/', 'layout')
  await answerAction(act)
}

/** An action that asks first who is there: the use-case it calls decides what that person may do. */
export async function resolveAction<Answer>(act: (actor: Actor) => Promise<Answer>, typed?: FormData): Promise<Answer> {
  return answerAction(async () => act(await currentActor()), typed)
}

/** The title of a page that has to look before it knows it; refused, it says so instead. */
export async function titleUnlessRefused(make: () => Promise<string>): Promise<{ title: string }> {
  try {
    return { title: await make() }
  } catch (refusal) {
    const t = await getTranslations('errors')
    if (refusal instanceof NotFound) return { title: t('pages.notFound.title') }
    if (refusal instanceof AccessRefused) return { title: t('pages.forbidden.title') }
    unstable_rethrow(refusal)
    return { title: t('pages.failed.title') }
  }
}

/** The title of a page for the person it is for; for everybody else that of the refusal, which is what the page says. */
export function titleFor(requirePerson: () => Promise<unknown>, title: string): Promise<{ title: string }> {
  return titleUnlessRefused(async () => {
    await requirePerson()
    return title
  })
}

/**
 * The page of an unknown address or id; what belongs to somebody else looks the same.
 * @param from the page whose button led here
 */
export async function showNotFound(from?: string | null): Promise<ReactNode> {
  setAnswerStatus(404)
  return <ErrorContents kind="notFound" language={await requestLanguage()} reopenHref={from ?? undefined} />
}

/** The page of a bug or an outage: the fault is ours, what to do, the number to give by telephone. */
async function showFailure(failure: unknown): Promise<ReactNode> {
  const { kind, traceId } = await noteFailure(failure)
  setAnswerStatus(errorStatus[kind])
  return <ErrorContents kind={kind} language={await requestLanguage()} traceId={traceId} />
}

/** The page in the place of an answer that Next could not make; asked for by its address, there is nothing here. */
export async function showFailedAnswer(): Promise<ReactNode> {
  const failed = failedAnswer()
  if (!failed) return showNotFound()
  const { kind, traceId, address } = failed
  setAnswerStatus(errorStatus[kind])
  const reopenHref = kind === 'renewed' ? address : undefined
  return <ErrorContents kind={kind} language={await requestLanguage()} traceId={traceId} reopenHref={reopenHref} />
}

/**
 * The page that says which permission, level or profile is missing and what to do.
 * @param from the page whose button led here
 */
export async function showRefused(missing: AccessNeed, from: string | null = null): Promise<ReactNode> {
  leaveToSignIn(missing, { language: await requestLanguage(), address: currentAddress() })
  setAnswerStatus(403)
  return missingAccess(missing, from)
}

function leaveToSignIn(
  missing: AccessNeed,
  { language, address }: { language: Language; address: string | null },
): void {
  if (missing.need === 'signIn') redirect(path(language, '/sign-in', { return: address }))
}
