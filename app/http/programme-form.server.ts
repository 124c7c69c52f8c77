import { z } from 'zod'
import type { RegisterDb } from '#db/connect'
import { isoDateSchema } from '~/domain/organisation/organisation'
import { suggestCode } from '~/domain/organisation/suggest-code'
import { itemsOfInstrument } from '~/domain/programme/item-bank'
import { type Programme, type ProgrammeId, programmeSchema } from '~/domain/programme/programme'
import { previewProgramme, storeProgramme } from '~/services/store-programme.server'
import { previewProgrammeYear } from '~/services/preview-programme-year.server'
import { parseForm, readFields } from './form.server'
import type { ProgrammeFormResult } from './programme-result'

const whole = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum)
/** "3, 9, 18". */
const numbers = (maximum: number) =>
  z
    .string()
    .max(100)
    .transform((text) => partsOf(text).map(Number))
    .pipe(z.array(z.number().int().min(1).max(maximum)))
/** Boxes that were ticked: none, one or several. */
const ticked = z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([])

function partsOf(text: string): string[] {
  return text.split(/[\s,;]+/u).filter((part) => part !== '')
}

const common = {
  act: z.enum(['preview', 'store']),
  nameSv: z.string().trim().min(1).max(80),
  nameEn: z.string().trim().min(1).max(80),
  /** "pulse 1". */
  instrument: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39} [1-9]\d{0,5}$/),
  opensAt: z.string().regex(/^(?:0[7-9]|1[0-5]):[0-5]\d$/),
  remindsWhom: z.enum(['open', 'everyone']),
  restDays: whole(0, 180),
  minimumCellSize: whole(5, 1_000),
  minimumDetailSize: whole(10, 1_000),
  places: ticked,
}

const ofKind = {
  rounds: {
    startsOn: isoDateSchema,
    every: whole(1, 52),
    unit: z.enum(['weeks', 'months', 'quarters']),
    pausedMonths: numbers(12),
    openDays: whole(1, 60),
    reminders: numbers(60),
    askedHow: z.enum(['all', 'rotate', 'core']),
    core: ticked,
    minutes: whole(1, 60),
  },
  leaving: {
    daysBefore: whole(1, 60),
    reminders: numbers(60),
    holdDays: whole(0, 30),
    answerDaysAfter: whole(0, 90),
    batchMonths: whole(3, 12),
    /** "follow-up 1"; "" = nobody is asked again. */
    followUp: z
      .string()
      .regex(/^(?:[a-z0-9][a-z0-9-]{0,39} [1-9]\d{0,5})?$/)
      .optional(),
  },
  introduction: {
    months: numbers(60),
    openDays: whole(1, 60),
    reminders: numbers(60),
    holdDays: whole(0, 30),
    batchMonths: whole(3, 12),
  },
} as const

type Kind = Programme['plan']['kind']

/** Looks at a programme as the form gives it, or stores it: then the answer is its id. */
export async function takeProgrammeForm(
  db: RegisterDb,
  request: Request,
  {
    kind,
    known,
    today,
  }: { readonly kind: Kind; readonly known: Programme | undefined; readonly today: string },
): Promise<ProgrammeFormResult | ProgrammeId> {
  const form = await readFields(request)
  const boxes = (field: string) => form.getAll(field).filter((value) => typeof value === 'string')
  const given = Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'places' && name !== 'core' ? [[name, value]] : [],
    ),
  )
  const shown = {
    given,
    places: boxes('places'),
    core: boxes('core'),
    faults: {},
    problems: [],
    preview: null,
  }
  const parsed = parseForm(form, z.object({ ...common, ...ofKind[kind] }))
  if (!parsed.ok) return { ...shown, faults: parsed.faults }
  const programme = programmeSchema.safeParse(toProgramme(kind, parsed.value, known))
  if (!programme.success) {
    const field = String(
      programme.error.issues[0]?.path.at(1) ?? programme.error.issues[0]?.path[0] ?? 'form',
    )
    const name = field.startsWith('reminder') ? 'reminders' : field === 'programmeId' ? 'nameSv' : field
    return { ...shown, faults: { [name]: { kind: 'unusable' } } }
  }
  const verdict =
    parsed.value.act === 'store'
      ? await storeProgramme(db, programme.data, { isNew: known === undefined })
      : await previewProgramme(db, programme.data)
  if (!verdict.ok) return { ...shown, problems: verdict.problems }
  if (parsed.value.act === 'store') return programme.data.programmeId
  return { ...shown, preview: await previewProgrammeYear(db, programme.data, today) }
}

type FormValue = Readonly<Record<string, unknown>> & z.infer<z.ZodObject<typeof common>>

/** Still to be checked as a programme. */
function toProgramme(kind: Kind, value: FormValue, known: Programme | undefined): unknown {
  const { nameSv, nameEn, instrument, opensAt, remindsWhom, restDays } = value
  return {
    programmeId: known?.programmeId ?? suggestCode(nameSv).slice(0, 40).replace(/-+$/u, ''),
    name: { sv: nameSv, en: nameEn },
    state: known?.state ?? 'running',
    ...instrumentOf(instrument),
    places: value.places,
    minimumCellSize: value.minimumCellSize,
    minimumDetailSize: value.minimumDetailSize,
    opensAt,
    remindsWhom,
    restDays,
    plan: plans[kind](value),
  }
}

function rotationOf(
  instrument: string,
  { askedHow, core, minutes }: Readonly<Record<string, unknown>>,
): unknown {
  if (askedHow === 'all') return null
  const codes = itemsOfInstrument(instrument, ticked.parse(core))
  return { core: codes, asksBank: askedHow === 'rotate', minutes }
}

function instrumentOf(written: string) {
  const [instrumentCode = '', version = ''] = written.split(' ')
  return { instrumentCode, instrumentVersion: Number(version) }
}

const plans: Readonly<Record<Kind, (value: FormValue) => unknown>> = {
  rounds: ({ instrument, startsOn, every, unit, pausedMonths, openDays, reminders, ...value }) => ({
    kind: 'rounds',
    startsOn,
    every,
    unit,
    pausedMonths,
    openDays,
    reminderDays: reminders,
    rotation: rotationOf(instrument, value),
  }),
  leaving: ({ daysBefore, reminders, holdDays, answerDaysAfter, batchMonths, followUp }) => ({
    kind: 'leaving',
    daysBefore,
    reminderDaysBefore: reminders,
    holdDays,
    answerDaysAfter,
    batchMonths,
    followUp: followUp ? instrumentOf(String(followUp)) : null,
  }),
  introduction: ({ months, openDays, reminders, holdDays, batchMonths }) => ({
    kind: 'introduction',
    months,
    openDays,
    reminderDays: reminders,
    holdDays,
    batchMonths,
  }),
}
