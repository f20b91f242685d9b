import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Folder = 'IN' | 'INTEST' | 'OUT' | 'OUTTEST'

/** An exchange directory with the folder of one sender, as a sender sees it. */
export class ExchangeFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'exchange-'))
  readonly #senderNumber: string

  constructor(senderNumber: string) {
    this.#senderNumber = senderNumber
    for (const folder of ['IN', 'INTEST']) mkdirSync(join(this.root, senderNumber, folder), { recursive: true })
  }

  pathOf(folder: Folder, name = ''): string {
    return join(this.root, this.#senderNumber, folder, name)
  }

  put(files: Readonly<Record<string, string>>, folder: Folder = 'IN'): void {
    for (const [name, content] of Object.entries(files)) writeFileSync(this.pathOf(folder, name), content)
  }

  /** One piece with its GO. */
  putSet(set: string, content: string, folder: Folder = 'IN'): void {
    this.put({ [`FI.${set}.1`]: content, [`FS.${set}.1`]: '', [`GO.${set}`]: '' }, folder)
  }

  list(folder: Folder): string[] {
    return readdirSync(this.pathOf(folder)).sort()
  }

  read(folder: Folder, name: string): string {
    return readFileSync(this.pathOf(folder, name), 'utf8')
  }

  /** Fetches every answer and leaves the folder empty, as senders do. */
  fetch(folder: 'OUT' | 'OUTTEST' = 'OUT'): Record<string, string> {
    const fetched = Object.fromEntries(this.list(folder).map((name) => [name, this.read(folder, name)]))
    for (const name of Object.keys(fetched)) rmSync(this.pathOf(folder, name))
    return fetched
  }
}
