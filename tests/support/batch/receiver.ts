import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseForms } from '@/lib/channels/batch/parse-forms.ts'
import { presentAcknowledgement } from '@/lib/channels/batch/present-acknowledgement.ts'
import { presentNotifications } from '@/lib/channels/batch/present-notification.ts'
import type { Anomaly } from '@/lib/domain/anomaly.ts'
import type { FileError } from '@/lib/domain/batch/file-error.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'

interface TakenSet {
  /** `FLEX.<sender>.<date>.<sequence>.R.<pieces>`. */
  name: string
  forms: BatchForm[]
  signatures: string[]
}

interface Answering {
  ticket?: string
  /** What it has against a Form; nothing for all others. */
  against?: (form: BatchForm) => readonly Anomaly[]
}

/** The service outside, as its own folder shows it: takes sets away as soon as their GO is there, and lays answers. */
export class Receiver {
  readonly directory: string
  readonly senderNumber = '007770'
  /** Everything it ever took. */
  readonly taken: TakenSet[] = []
  #answers = 0

  constructor() {
    this.directory = mkdtempSync(join(tmpdir(), 'receiver-'))
    for (const folder of ['IN', 'OUT']) mkdirSync(this.pathOf(folder))
  }

  /** For `exportOnce`, unsigned. */
  get outside() {
    return { directory: this.directory, senderNumber: this.senderNumber, sign: null }
  }

  pathOf(...parts: string[]): string {
    return join(this.directory, ...parts)
  }

  list(folder: 'IN' | 'OUT' | 'READ' | 'ASIDE' | '.spool'): string[] {
    return readdirSync(this.pathOf(folder)).sort()
  }

  /** @returns the sets that are whole now; each is gone afterwards */
  async take(): Promise<TakenSet[]> {
    const names = this.list('IN')
    const sets: TakenSet[] = []
    for (const go of names.filter((name) => name.startsWith('GO.'))) {
      const set: TakenSet = { name: go.slice('GO.'.length), forms: [], signatures: [] }
      const own = names.filter((name) => name.includes(set.name))
      for (const name of own.filter((each) => each.startsWith('FI.'))) set.forms.push(...(await this.#read(name)))
      for (const name of own.filter((each) => each.startsWith('FS.')))
        set.signatures.push(readFileSync(this.pathOf('IN', name), 'utf8'))
      for (const name of own) rmSync(this.pathOf('IN', name))
      sets.push(set)
    }
    this.taken.push(...sets)
    return sets
  }

  async #read(name: string): Promise<BatchForm[]> {
    async function* bytes(file: string) {
      yield readFileSync(file)
    }
    const forms: BatchForm[] = []
    const parts = parseForms({ fileName: name, pieceNumber: 1, bytes: bytes(this.pathOf('IN', name)) })
    for await (const part of parts) {
      if (part.errors) throw new Error(JSON.stringify(part.errors))
      forms.push(...part.forms)
    }
    return forms
  }

  lay(name: string, content: string, ageSeconds = 0): void {
    const hidden = this.pathOf('OUT', `.${name}`)
    writeFileSync(hidden, content)
    const at = new Date(Date.now() - ageSeconds * 1000)
    utimesSync(hidden, at, at)
    renameSync(hidden, this.pathOf('OUT', name))
  }

  acknowledge({ name }: TakenSet, { ticket = this.#ticketOf(name), errors = [] as FileError[] } = {}): void {
    const words = { goName: `GO.${name}`, moment: new Date() }
    const answer = this.#nextName('ACRF')
    this.lay(`FO.${answer}`, presentAcknowledgement({ ticket, errors }, words))
    this.lay(`GO.${answer}`, '')
  }

  async notify({ name, forms }: TakenSet, { ticket = this.#ticketOf(name), against = () => [] }: Answering = {}) {
    async function* answers() {
      for (const { ssin: _ssin, wages: _wages, ...echo } of forms) {
        const anomalies = against({ ...echo, ssin: _ssin, wages: _wages })
        yield { ...echo, ticket: anomalies.length > 0 ? null : '2BX002PAEVZAZ', anomalies }
      }
    }
    let text = ''
    for await (const part of presentNotifications(answers(), { ticket, moment: new Date() })) text += part.text
    const answer = this.#nextName('NOTI')
    this.lay(`FO.${answer}.1.1`, text)
    this.lay(`GO.${answer}.1`, '')
  }

  /** Both answers. */
  async answer(set: TakenSet, answering: Answering = {}): Promise<void> {
    this.acknowledge(set, answering)
    await this.notify(set, answering)
  }

  /** Thirteen signs, the same for a set whenever it is asked. */
  #ticketOf(name: string): string {
    return name.replace(/[^0-9A-Z]/g, '').slice(-13)
  }

  /** It numbers its answers by itself, as the real service does. */
  #nextName(kind: 'ACRF' | 'NOTI'): string {
    this.#answers += 1
    return `${kind}.999999.20250303.${String(this.#answers).padStart(5, '0')}.R`
  }
}
