import type { Tree } from '../reading/source-tree.ts'

const list = 'tests/checklist.md'

/** Rows `| H34 | what | `e2e/a.test.ts` › words<br>`unit/b.test.ts` |` of the checklist: a test each, with words that stand in it. */
export function checkChecklist(tree: Tree): string[] {
  const textOf = (path: string) => tree.find((file) => file.path === path)?.text
  const rows = [...(textOf(list) ?? '').matchAll(/^\| ([A-Z]\d+) \|[^|]*\| (.*) \|$/gm)]
  if (rows.length === 0) return [`${list}: no row of the form | H34 | what | \`file\` › words |`]
  return rows.flatMap(([, line = '', tests = '']) =>
    tests.split('<br>').flatMap((test) => {
      const [, path = '', words = ''] = /^`([^`]+)`(?: › (.+))?$/.exec(test) ?? []
      const text = textOf(`tests/${path}`)
      if (text === undefined) return [`${list}: ${line} names "${test}", which is no file below tests`]
      return text.includes(words) ? [] : [`${list}: ${line} names "${words}", which does not stand in ${path}`]
    }),
  )
}
