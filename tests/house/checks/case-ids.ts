import ts from 'typescript'
import { below, type Tree } from '../reading/source-tree.ts'
import { syntaxOf, walk } from '../reading/syntax.ts'

interface CaseRow {
  id: string
  state: string
}

const states = ['finished', 'later']

/** Rows `| CASE-01 | finished | … |` of tests/cases.md. */
function caseRows(list: string): CaseRow[] {
  return [...list.matchAll(/^\| (CASE-\d+) \| ([^|]*) \|/gm)].map((row) => ({
    id: row[1] ?? '',
    state: (row[2] ?? '').trim(),
  }))
}

/** Case ids in the titles of browser tests, written `[CASE-07]`. */
function testedCases(tree: Tree): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of below(tree, 'tests/e2e')) {
    if (!file.path.endsWith('.ts')) continue
    walk(syntaxOf(file), (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return
      for (const match of node.text.matchAll(/\[(CASE-\d+)\]/g)) found.set(match[1] ?? '', file.path)
    })
  }
  return found
}

/** A finished case without a browser test, and a browser test of a case that is unknown or not finished. */
export function checkCases(tree: Tree): string[] {
  const rows = caseRows(tree.find((file) => file.path === 'tests/cases.md')?.text ?? '')
  if (rows.length === 0) return ['tests/cases.md: no row of the form | CASE-01 | finished | … |']
  const tested = testedCases(tree)
  const finished = rows.filter((row) => row.state === 'finished').map((row) => row.id)
  const doubles = rows.filter((row, index) => rows.findIndex((other) => other.id === row.id) < index)
  return [
    ...rows
      .filter((row) => !states.includes(row.state))
      .map((row) => `tests/cases.md: ${row.id} is "${row.state}"; say finished or later`),
    ...doubles.map((row) => `tests/cases.md: ${row.id} stands there twice`),
    ...finished
      .filter((id) => !tested.has(id))
      .map((id) => `tests/cases.md: ${id} is finished, but no browser test has [${id}] in its title`),
    ...[...tested]
      .filter(([id]) => !finished.includes(id))
      .map(([id, path]) => `${path}: [${id}] is not marked finished in tests/cases.md`),
  ]
}
