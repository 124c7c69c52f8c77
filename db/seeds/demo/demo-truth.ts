import type { Background } from '~/domain/invitation/background'
import type { Item } from '~/domain/instrument/item'
import type { Random } from '../seeded-random'
import type { Truth } from '../simulate-sheet'

/*
 * What the invented staff of the demo think. Everything here is made up; the pattern (heavy workload and little
 * time with families everywhere, good colleagues, some districts with a known strength or weakness) is what the
 * pages are to show again.
 */

const cityLevel: Readonly<Record<string, number>> = {
  HAN: 61,
  STR: 47,
  FRI: 66,
  ARB: 64,
  TYN: 43,
  LED: 67,
  INT: 55,
  ADM: 52,
  DIR: 39,
  SAM: 63,
  STA: 60,
}

/** Differences from the city that the analysis must find. */
const planted: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  angered: { LED: 6, TYN: -7 },
  'ostra-goteborg': { TYN: -14, STR: -12, ARB: -10, STA: -8 },
  'orgryte-harlanda': { TYN: 9, STR: 6, STA: 5 },
  centrum: { LED: -16, HAN: -4, ARB: -6 },
  'majorna-linne': { HAN: 12, LED: 11, STA: 6 },
  'askim-frolunda-hogsbo': { TYN: 9, ARB: 5 },
  'vastra-goteborg': { SAM: -2, FRI: 2 },
  'vastra-hisingen': { SAM: 13, INT: -8 },
  lundby: { ADM: 3 },
  'norra-hisingen': { HAN: -6, LED: -8, FRI: -7 },
}

/** What has happened over time: Västra Hisingen lost its external supervisor, Angered got new team leaders. */
const turns: readonly { district: string; focusArea: string; since: number; change: number }[] = [
  { district: 'vastra-hisingen', focusArea: 'HAN', since: 2, change: -17 },
  { district: 'angered', focusArea: 'LED', since: 2, change: 13 },
  { district: 'angered', focusArea: 'LED', since: 0, change: -12 },
]

/** Leavers see the same workplace with darker eyes. */
const leaversBelow = 9

/** `round` counts the pulses (0, 1, 2 …); leavers' batches use the round nearest in time. */
export function demoTruth(round: number, who: 'staff' | 'leavers'): Truth {
  return {
    level: (focusArea, background) =>
      levelOf(focusArea, background, round) - (who === 'leavers' ? leaversBelow : 0),
    skipped: 0.02,
    comment: (item, random) => (who === 'leavers' ? demoComment(item, random) : undefined),
  }
}

function levelOf(focusArea: string, background: Background, round: number): number {
  const district = background.districtId ?? ''
  const change = turns
    .filter((turn) => turn.district === district && turn.focusArea === focusArea && round >= turn.since)
    .reduce((sum, turn) => sum + turn.change, 0)
  return (cityLevel[focusArea] ?? 55) + (planted[district]?.[focusArea] ?? 0) + change
}

const comments: readonly string[] = [
  'Handledningen ställdes in gång på gång när det var mycket att göra.',
  'Kollegorna var det bästa med arbetet. Det var ärendemängden som inte gick ihop.',
  'Jag fick aldrig tid att träffa barnen så ofta som jag ville.',
  'En tydligare introduktion hade gjort stor skillnad för mig.',
  'Min chef lyssnade, men kunde inte ändra på antalet ärenden.',
  'Dokumentationen tog nästan all tid.',
  'Jag hade stannat om jag fått en fast grupp att höra till.',
  'Lönen var en sak, men det var återhämtningen som saknades.',
]

function demoComment(_item: Item, random: Random): string | undefined {
  return random() < 0.35 ? comments[Math.floor(random() * comments.length)] : undefined
}
