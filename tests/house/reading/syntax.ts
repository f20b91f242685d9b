import ts from 'typescript'
import type { SourceFile } from './source-tree.ts'

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

/** The syntax tree of a file, parsed once however many checks ask. */
export function syntaxOf(file: SourceFile): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const kind = /\.(tsx|jsx)$/.test(file.path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const syntax = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(file, syntax)
  return syntax
}

/** Calls `visit` for the node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** `path:line`, which editors open on click. */
export function placeOf(node: ts.Node): string {
  const syntax = node.getSourceFile()
  const path = syntax.fileName.replace(`${process.cwd()}/`, '')
  return `${path}:${syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1}`
}

/** Whether the file, or the function body, opens with this directive ('use server', 'use client'). */
export function hasDirective(body: ts.SourceFile | ts.Block, directive: string): boolean {
  const [first] = body.statements
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === directive
  )
}

function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  )
}

export interface ExportedFunction {
  name: string
  node: ts.FunctionLikeDeclaration
}

/** Functions a file exports, written as declarations or as constants. */
export function exportedFunctions(syntax: ts.SourceFile): ExportedFunction[] {
  return syntax.statements.filter(isExported).flatMap((statement): ExportedFunction[] => {
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', node: statement }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(syntax), node: initializer }]
        : [],
    )
  })
}
