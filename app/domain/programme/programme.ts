import { z } from 'zod'
import { itemCodeSchema } from '../instrument/instrument'
import { localisedTextSchema } from '../instrument/localised-text'
import { isoDateSchema } from '../organisation/organisation'
import { lowestCellSize, lowestDetailSize } from '../wave/wave'

export const programmeIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand<'ProgrammeId'>()
export type ProgrammeId = z.infer<typeof programmeIdSchema>

export const mostReminders = 3

const days = (maximum: number) => z.number().int().min(1).max(maximum)
const reminders = z.array(days(60)).max(mostReminders)
/** An exit batch is at least a quarter long (wave/may-close.ts); so is every batch into which people come one by one. */
const batchMonths = z.number().int().min(3).max(12)
/** How long a coming question to a person can be looked at and called off before it goes out. */
const holdDays = z.number().int().min(0).max(30)

/** Everybody at once, again and again. */
export const roundsSchema = z.strictObject({
  kind: z.literal('rounds'),
  startsOn: isoDateSchema,
  every: z.number().int().min(1).max(52),
  unit: z.enum(['weeks', 'months', 'quarters']),
  /** 1–12; July unless told otherwise. */
  pausedMonths: z.array(z.number().int().min(1).max(12)).max(11),
  openDays: days(60),
  /** Days after the opening. */
  reminderDays: reminders,
  /** `null`: the whole instrument every time. */
  rotation: z
    .strictObject({
      /** Items that every round asks. */
      core: z.array(itemCodeSchema),
      /** Whether a part of the rest is asked each time too, in turn. */
      asksBank: z.boolean(),
      /** Nobody answers longer than this. */
      minutes: z.number().int().min(1).max(60),
    })
    .nullable(),
})
export type Rounds = z.infer<typeof roundsSchema>

/** Each who leaves, about their last day. */
export const leavingSchema = z.strictObject({
  kind: z.literal('leaving'),
  daysBefore: days(60),
  /** Days before the last day. */
  reminderDaysBefore: reminders,
  holdDays,
  /** How long after the last day one may still answer. */
  answerDaysAfter: z.number().int().min(0).max(90),
  batchMonths,
  /** What each may answer from ninety days after the last day, with the same code; `null` = nothing. */
  followUp: z
    .strictObject({ instrumentCode: z.string(), instrumentVersion: z.number().int() })
    .nullable()
    .default(null),
})
export type Leaving = z.infer<typeof leavingSchema>

/** Each who is new, after so many months of employment. */
export const introductionSchema = z.strictObject({
  kind: z.literal('introduction'),
  months: z.array(z.number().int().min(1).max(60)).min(1).max(6),
  openDays: days(60),
  reminderDays: reminders,
  holdDays,
  batchMonths,
})
export type Introduction = z.infer<typeof introductionSchema>

/** The standing rule that opens waves and asks people. */
export const programmeSchema = z.strictObject({
  programmeId: programmeIdSchema,
  name: localisedTextSchema,
  state: z.enum(['running', 'paused']),
  instrumentCode: z.string(),
  instrumentVersion: z.number().int(),
  /** Codes of districts and units; empty = all. Whoever took over from them is meant too. */
  places: z.array(z.string()),
  minimumCellSize: z.number().int().min(lowestCellSize),
  minimumDetailSize: z.number().int().min(lowestDetailSize),
  /** When on the day mails go out, on the wall in Sweden; within mailing hours. */
  opensAt: z.string().regex(/^(?:0[7-9]|1[0-5]):[0-5]\d$/),
  /** Who is reminded: those who have not answered, or all alike. */
  remindsWhom: z.enum(['open', 'everyone']),
  /** Fewer days between two questions to one person are told as a burden. */
  restDays: z.number().int().min(0).max(180),
  plan: z.discriminatedUnion('kind', [roundsSchema, leavingSchema, introductionSchema]),
})
export type Programme = z.infer<typeof programmeSchema>

export type ProgrammeOf<Kind extends Programme['plan']['kind']> = Programme & {
  readonly plan: Extract<Programme['plan'], { kind: Kind }>
}

export function isOfKind<Kind extends Programme['plan']['kind']>(
  programme: Programme,
  kind: Kind,
): programme is ProgrammeOf<Kind> {
  return programme.plan.kind === kind
}
