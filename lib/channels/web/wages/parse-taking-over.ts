/** Which button was pressed, and the revision of the draft that the page was made from; an unreadable one is older than any. */
export function parseTakingOver(form: FormData): { isWithWrong: boolean; revision: number } {
  const revision = form.get('revision')
  return {
    isWithWrong: form.get('intent') === 'all',
    revision: typeof revision === 'string' && /^\d{1,9}$/.test(revision) ? Number(revision) : -1,
  }
}
