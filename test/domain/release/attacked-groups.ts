import { cellKey } from '~/domain/rollup/cell'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import type { SparseWave } from './sparse-wave'

/** A group and the sums it stands in, worked out from the answers alone and not from the release plan. */
export type AttackedGroups = {
  readonly members: ReadonlyMap<string, readonly CountedResponse[]>
  /** Whole and parts, by group name. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[]
}

/**
 * Everybody belongs to one district, unit, role, tenure band and crossing; "?" stands for not stated. Named groups
 * have the names of their cells.
 */
export function attackedGroups({ responses, cells }: SparseWave): AttackedGroups {
  const members = new Map<string, CountedResponse[]>(cells.map(({ cell }) => [cellKey(cell), []]))
  const parts = new Map<string, Set<string>>()
  const belongs = (whole: string, part: string) =>
    parts.set(whole, new Set([...(parts.get(whole) ?? []), part]))
  const pairs = [...members.keys()].flatMap((name) => wholesOf(name).map((whole) => [whole, name] as const))
  for (const [whole, part] of pairs) belongs(whole, part)
  for (const response of responses) {
    for (const name of namesOf(response)) {
      members.set(name, [...(members.get(name) ?? []), response])
      for (const whole of wholesOf(name)) belongs(whole, name)
    }
  }
  return {
    members,
    sums: [...parts].map(([whole, names]) => ({ whole: whole.split('|')[0] ?? '', parts: [...names] })),
  }
}

function namesOf({ background: { districtId, unitId, role, tenureBand } }: CountedResponse): string[] {
  const [d, u, r, t] = [districtId ?? '', unitId ?? '?', role ?? '?', tenureBand ?? '?']
  return [
    'city',
    `district/${d}`,
    ...(d === '' ? [] : [`unit/${d}/${u}`]),
    `role/${r}`,
    `tenure/${t}`,
    `districtRole/${d}/${r}`,
    `districtTenure/${d}/${t}`,
  ]
}

/** The wholes that a group is part of, each with the way it is divided: "city|district", "role/r1|districtRole". */
function wholesOf(name: string): string[] {
  const [grouping = '', first = '', second = ''] = name.split('/')
  switch (grouping) {
    case 'district':
    case 'role':
    case 'tenure':
      return [`city|${grouping}`]
    case 'unit':
      return [`district/${first}|unit`]
    case 'districtRole':
      return [`district/${first}|role`, `role/${second}|district`]
    case 'districtTenure':
      return [`district/${first}|tenure`, `tenure/${second}|district`]
    default:
      return []
  }
}
