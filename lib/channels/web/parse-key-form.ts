/** What was typed on the page of a key, as it is: only sign-in may judge it. */
export interface TypedKeyForm {
  username: string
  password: string
  code: string
}

export type KeyFormField = keyof TypedKeyForm

/** Cut to lengths nobody needs, before anything is computed with it. */
export function parseKeyForm(form: FormData): TypedKeyForm {
  return {
    username: read(form, 'username', 200).trim(),
    password: read(form, 'password', 1000),
    code: read(form, 'code', 50),
  }
}

/** The fields among these in which nothing was typed. */
export function findMissing(typed: TypedKeyForm, asked: readonly KeyFormField[]): KeyFormField[] {
  return asked.filter((field) => typed[field].trim() === '')
}

function read(form: FormData, name: string, longest: number): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, longest) : ''
}
