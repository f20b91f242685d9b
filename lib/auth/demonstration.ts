import { config } from '../config.ts'

/** Whether this installation shows the fictitious world: then its people are listed with their keys, and its mails on a page. */
export const isDemonstration: boolean = config.isDemonstration
