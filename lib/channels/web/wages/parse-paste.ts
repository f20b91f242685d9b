/** Name of the field, and its id. */
export const pasteName = 'rows'

/** As a text area posts it; a file in its place counts as nothing pasted. */
export function parsePaste(form: FormData): string {
  const text = form.get(pasteName)
  return typeof text === 'string' ? text.toWellFormed() : ''
}
