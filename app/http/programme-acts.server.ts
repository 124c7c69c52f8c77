import { z } from 'zod'
import type { RegisterDb } from '#db/connect'
import type { Programme } from '~/domain/programme/programme'
import { deleteCalledOff, insertCalledOff } from '~/repositories/asking-repository.server'
import { storeProgramme } from '~/services/store-programme.server'
import { parseForm, readFields } from './form.server'

const actSchema = z.object({
  act: z.enum(['pause', 'resume', 'callOff', 'undo']),
  employeeNumber: z.string().min(1).max(40).optional(),
  occasion: z.string().min(1).max(20).optional(),
})

/** Pauses or starts a programme, or skips somebody; answers what is done. */
export async function actOnProgramme(
  db: RegisterDb,
  request: Request,
  programme: Programme,
): Promise<string> {
  const parsed = parseForm(await readFields(request), actSchema)
  if (!parsed.ok) throw badRequest()
  const { act, employeeNumber, occasion } = parsed.value
  const { programmeId } = programme
  switch (act) {
    case 'pause':
    case 'resume': {
      const state = act === 'pause' ? 'paused' : 'running'
      const verdict = await storeProgramme(db, { ...programme, state }, { isNew: false })
      if (!verdict.ok) throw badRequest()
      return act === 'pause' ? 'pausat' : 'igang'
    }
    case 'callOff':
    case 'undo': {
      if (employeeNumber === undefined || occasion === undefined) throw badRequest()
      const asking = { programmeId, employeeNumber, occasion }
      await (act === 'callOff' ? insertCalledOff(db, asking) : deleteCalledOff(db, asking))
      return act === 'callOff' ? 'avbokad' : 'angrad'
    }
  }
}

function badRequest(): Response {
  return new Response(null, { status: 400, statusText: 'Bad Request' })
}
