import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'

/** The key of the demo, known to everybody; a production start refuses it. */
export const demoKey = 'kvar-demo-key-known-to-everybody-never-for-real-answers'

const environmentSchema = z.object({
  NODE_ENV: z.string().default('development'),
  KVAR_DATA: z.string().min(1).default('./data'),
  REGISTER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  BOX_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  /** At least 32 characters; without it a key file beside the data folder is used. */
  KVAR_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Where people reach Kvar: "https://kvar.goteborg.se". */
  KVAR_ORIGIN: z.url().optional(),
  /**
   * `smtp://user:password@host:587`; without it mails wait in the outbox. Only over TLS; a mail server on the same machine
   * that has none is given as `smtp://localhost:25?requireTLS=false`.
   */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Kvar <kvar@localhost>'),
  MAILS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000).default(60),
  /** How many proxies stand before the server. */
  TRUST_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  KVAR_DEMO: z.enum(['0', '1']).default('0'),
})

export type Settings = {
  readonly isProduction: boolean
  readonly isDemo: boolean
  readonly dataFolder: string
  readonly registerLocation: string
  readonly boxLocation: string
  /** 32 bytes or more; never in a database. */
  readonly key: string
  readonly keySource: string
  readonly host: string
  readonly port: number
  readonly origin: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly mailsPerMinute: number
  readonly trustedProxies: number
}

/** A setting that cannot be used; the message names the variable and the remedy. */
export class SettingsFault extends Error {}

/** Reads and checks the environment. Makes the data folder and, if there is none, the key file. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new SettingsFault(`The settings cannot be used. ${faults.join('; ')}`)
  }
  const values = parsed.data
  if ((values.REGISTER_URL === undefined) !== (values.BOX_URL === undefined))
    throw new SettingsFault(
      'REGISTER_URL and BOX_URL belong together: set both, or neither for SQLite files.',
    )
  if (values.REGISTER_URL !== undefined && values.REGISTER_URL === values.BOX_URL)
    throw new SettingsFault(
      'REGISTER_URL and BOX_URL must be two databases: who is asked never lies beside the answers.',
    )
  const dataFolder = resolve(values.KVAR_DATA)
  const isDemo = values.KVAR_DEMO === '1'
  const { key, keySource } = readKey(values.KVAR_KEY, dataFolder, isDemo)
  return {
    isProduction: values.NODE_ENV === 'production',
    isDemo,
    dataFolder,
    registerLocation: values.REGISTER_URL ?? `${dataFolder}/register.db`,
    boxLocation: values.BOX_URL ?? `${dataFolder}/box.db`,
    key,
    keySource,
    host: values.HOST,
    port: values.PORT,
    origin: values.KVAR_ORIGIN ?? `http://localhost:${values.PORT}`,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    mailsPerMinute: values.MAILS_PER_MINUTE,
    trustedProxies: values.TRUST_PROXY_HOPS,
  }
}

function readKey(
  given: string | undefined,
  dataFolder: string,
  isDemo: boolean,
): { key: string; keySource: string } {
  if (isDemo) return { key: demoKey, keySource: 'demo' }
  if (given === demoKey)
    throw new SettingsFault(
      'KVAR_KEY is the key of the demo, which everybody knows. Make one: openssl rand -base64 48',
    )
  if (given !== undefined) return { key: given, keySource: 'KVAR_KEY' }
  const file = `${dataFolder}.key`
  if (!existsSync(file)) {
    if (existsSync(`${dataFolder}/box.db`))
      throw new SettingsFault(
        `The key file ${file} is missing, but ${dataFolder} holds data sealed with it. Put the file back, or set KVAR_KEY.`,
      )
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${randomBytes(48).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  }
  const key = readFileSync(file, 'utf8').trim()
  if (key.length < 32)
    throw new SettingsFault(`The key file ${file} is too short: it must hold at least 32 characters.`)
  return { key, keySource: file }
}
