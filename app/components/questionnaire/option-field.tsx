type OptionFieldProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isChosen: boolean
  /** On the first control of an item, so that an error message can lead there. */
  readonly id?: string | undefined
  readonly className?: string
}

/** One option: the whole row is the target. */
export function OptionField({ type, name, value, label, isChosen, id, className }: OptionFieldProps) {
  return (
    <label className={className === undefined ? 'kv-opt' : `kv-opt ${className}`}>
      <input type={type} name={name} value={value} id={id} defaultChecked={isChosen} />
      <span>{label}</span>
    </label>
  )
}
