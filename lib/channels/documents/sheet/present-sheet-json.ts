import type { Sheet } from './sheet.ts'

/** For programs: one object a row, amounts in cents. */
export async function* presentSheetJson({ title, columns, chunks, madeAt }: Sheet): AsyncGenerator<string> {
  yield `{"title":${JSON.stringify(title)},"madeAt":"${madeAt.toISOString()}","rows":[`
  let before = '\n'
  for await (const rows of chunks()) {
    let text = ''
    for (const row of rows) {
      text += before + JSON.stringify(Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null])))
      before = ',\n'
    }
    yield text
  }
  yield '\n]}\n'
}
