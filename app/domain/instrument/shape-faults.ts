import type { z } from 'zod'
import { faultPath, type InstrumentFault } from './instrument-fault'

/**
 * The faults of shape that the schema found, in our own codes: its sentences are English and name no remedy.
 * The issues must carry their input (`reportInput`).
 */
export function shapeFaults(issues: readonly z.core.$ZodIssue[]): readonly InstrumentFault[] {
  return issues.flatMap((issue): readonly InstrumentFault[] => {
    const path = faultPath(issue.path)
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path, code: 'unknownKey', parameters: { key } }))
      case 'invalid_type':
        return [
          {
            path,
            code: isLeftOut(issue) ? 'missing' : 'wrongType',
            parameters: { expected: issue.expected },
          },
        ]
      case 'invalid_value':
        return [
          {
            path,
            code: isLeftOut(issue) ? 'missing' : 'notAmong',
            parameters: { expected: issue.values.map(String).join(', ') },
          },
        ]
      case 'invalid_union':
        return [unionFault(issue, path)]
      case 'too_small':
        return [
          {
            path,
            code: issue.origin === 'array' ? 'tooFew' : 'tooSmall',
            parameters: { minimum: Number(issue.minimum) },
          },
        ]
      case 'too_big':
        return [{ path, code: 'tooLarge', parameters: { maximum: Number(issue.maximum) } }]
      default:
        return [{ path, code: 'badFormat', parameters: {} }]
    }
  })
}

function isLeftOut(issue: { readonly input?: unknown }): boolean {
  return issue.input === undefined
}

/** There are two unions: an item, told by its kind, and a condition, which names an item or a background. */
function unionFault(issue: z.core.$ZodIssueInvalidUnion, path: string): InstrumentFault {
  if (issue.discriminator === undefined) return { path, code: 'wrongShowIf', parameters: {} }
  const kinds = 'options' in issue ? (issue.options ?? []) : []
  return { path, code: 'notAmong', parameters: { expected: kinds.map(String).join(', ') } }
}
