import { type ActionWords, actionWordsSchema } from '~/domain/plan/action'
import { addDays } from '~/domain/programme/swedish-holidays'
import type { Installation } from '~/services/installation.server'
import { publishResult } from '~/services/publish-result.server'
import { addAction } from '~/services/store-action.server'
import { CommandFault } from '../terminal'
import type { DemoWave } from './demo-calendar'

/** After the latest closed wave of each survey something is decided, and staff may read about it. */
export async function decideAfterDemoWave(
  installation: Installation,
  { waveId, instrument, closedOn }: DemoWave,
  calendar: readonly DemoWave[],
): Promise<void> {
  const last = calendar.findLast((wave) => wave.instrument === instrument && wave.closedOn !== null)
  if (closedOn === null || last?.waveId !== waveId) return
  const by = { scope: { role: 'hrCity' } as const, today: addDays(closedOn, 21) }
  for (const words of demoActions(closedOn)) {
    const added = await addAction(installation.register, waveId, words, by)
    if (!added.ok) throw new CommandFault(`The demo's action could not be stored: ${added.reason}`)
  }
  const published = await publishResult(installation, waveId, by.today)
  if (!published.ok) throw new CommandFault(`The demo's wave ${waveId} is not public: ${published.reason}`)
}

function demoActions(closedOn: string): readonly ActionWords[] {
  const city = { districtId: null, unitId: null, why: '' }
  const actions = [
    {
      ...city,
      area: 'ADM',
      textSv: 'En administratör i varje enhet, så att utredare slipper boka och skicka kallelser.',
      textEn: 'An administrator in every unit, so that investigators need not book and send out calls.',
      owner: 'Avdelningschef',
      dueOn: addDays(closedOn, 180),
      state: 'underWay',
    },
    {
      ...city,
      area: 'TYN',
      textSv: 'Ett tak för antalet utredningar per handläggare prövas ett halvår i alla distrikt.',
      textEn: 'A ceiling on how many investigations each social worker has is tried for half a year.',
      owner: 'Socialdirektör',
      dueOn: addDays(closedOn, 90),
      state: 'decided',
    },
    {
      ...city,
      districtId: 'angered',
      area: 'HAN',
      textSv: 'Extern handledning varannan vecka, på tider som inte får bokas över.',
      textEn: 'External supervision every other week, at times that may not be booked over.',
      owner: 'Enhetschef',
      dueOn: null,
      state: 'done',
    },
  ]
  return actions.map((action) => actionWordsSchema.parse(action))
}
