import ts from 'typescript'
import { below, type Tree } from '../reading/source-tree.ts'
import { exportedFunctions, syntaxOf, walk } from '../reading/syntax.ts'
import { actionFiles } from './server-actions.ts'

/** Rows stand in files by area below this folder. */
export const registryFolder = 'tests/matrix'
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Everything a browser can ask for: `…/page.tsx`, `…/route.ts#POST`, `…/actions.ts#saveWages`. */
function entryPointsOnDisk(tree: Tree): string[] {
  const pages = below(tree, 'app').filter((file) => /(^|\/)page\.tsx$/.test(file.path))
  const routes = below(tree, 'app').filter((file) => /(^|\/)route\.ts$/.test(file.path))
  return [
    ...pages.map((file) => file.path),
    ...routes.flatMap((file) =>
      exportedNames(syntaxOf(file))
        .filter((name) => methods.has(name))
        .map((name) => `${file.path}#${name}`),
    ),
    ...actionFiles(tree).flatMap((file) => exportedFunctions(syntaxOf(file)).map(({ name }) => `${file.path}#${name}`)),
  ].sort()
}

/** A route may export its method as a function, as a constant, or by name from elsewhere. */
function exportedNames(syntax: ts.SourceFile): string[] {
  const named = syntax.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const clause = statement.exportClause
    return clause && ts.isNamedExports(clause) ? clause.elements.map((element) => element.name.text) : []
  })
  const constants = syntax.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) =>
      statement.declarationList.declarations.map((declaration) => declaration.name.getText(syntax)),
    )
  return [...new Set([...named, ...constants, ...exportedFunctions(syntax).map(({ name }) => name)])]
}

/** Entry points that the authorisation matrix has rows for: the strings of the registry that name one. */
function registeredEntryPoints(tree: Tree): string[] {
  const found = new Set<string>()
  for (const file of below(tree, registryFolder))
    walk(syntaxOf(file), (node) => {
      if (ts.isStringLiteralLike(node) && /^app\/.*\.tsx?(#\w+)?$/.test(node.text)) found.add(node.text)
    })
  return [...found].sort()
}

/** Entry points without a row in the matrix, and rows of entry points that are gone. */
export function checkEntryPoints(tree: Tree): string[] {
  const disk = entryPointsOnDisk(tree)
  const rows = registeredEntryPoints(tree)
  return [
    ...disk
      .filter((entry) => !rows.includes(entry))
      .map((entry) => `${registryFolder}: no row for ${entry}: say who may`),
    ...rows
      .filter((row) => !disk.includes(row))
      .map((row) => `${registryFolder}: ${row} does not exist any more: remove its row`),
  ]
}
