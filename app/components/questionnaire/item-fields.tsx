import type { ReactElement } from 'react'
import type { ItemKind } from '~/domain/instrument/item'
import type { ItemIn } from '~/domain/instrument/item-kinds/item-kind-rules'
import type { Language } from '~/domain/instrument/localised-text'
import { ChoiceFields } from './choice-fields'
import { FreeTextField } from './free-text-field'
import { NumberField } from './number-field'
import { ReasonFields } from './reason-fields'
import { ShareOfWeekFields } from './share-of-week-fields'
import { SteppedFields } from './stepped-fields'
import type { FilledIn } from './survey'
import { ZeroToTenFields } from './zero-to-ten-fields'

export type ItemFieldsProps<K extends ItemKind> = {
  readonly item: ItemIn<K>
  readonly language: Language
  readonly filledIn: FilledIn
  /** The ids of the help and the fault, for controls that stand alone. */
  readonly describedBy: string | undefined
  readonly isFaulty: boolean
}

type ItemFieldsOf<K extends ItemKind> = {
  /** `one`: a single control, which the stem labels. `several`: a group, which the stem heads. */
  readonly controls: 'one' | 'several'
  readonly draw: (props: ItemFieldsProps<K>) => ReactElement
}

/** How each kind of item is answered. Adding a kind is adding one entry. */
const itemFields: { readonly [K in ItemKind]: ItemFieldsOf<K> } = {
  agreement: { controls: 'several', draw: SteppedFields },
  frequency: { controls: 'several', draw: SteppedFields },
  singleChoice: { controls: 'several', draw: (props) => <ChoiceFields {...props} type="radio" /> },
  multipleChoice: {
    controls: 'several',
    draw: (props) => <ChoiceFields {...props} type="checkbox" maximum={props.item.maximumChosen} />,
  },
  reasons: { controls: 'several', draw: ReasonFields },
  zeroToTen: { controls: 'several', draw: ZeroToTenFields },
  number: { controls: 'one', draw: NumberField },
  shareOfWeek: { controls: 'several', draw: ShareOfWeekFields },
  freeText: { controls: 'one', draw: FreeTextField },
}

export function ItemFields<K extends ItemKind>(props: ItemFieldsProps<K>): ReactElement {
  return itemFields[props.item.kind].draw(props)
}

export function hasOneControl(kind: ItemKind): boolean {
  return itemFields[kind].controls === 'one'
}
