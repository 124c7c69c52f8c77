import { foldWord } from '../table/fold-word'

/** The value that a word stands for; `undefined` when it stands for none. Dashes count: "1–2" is not "12". */
export function amongWords<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
  given: string,
): Value | undefined {
  const values = Object.keys(words) as Value[]
  return values.find((value) => words[value].some((word) => alike(word, given)))
}

function alike(word: string, given: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(/\p{Pd}/gu, 'till')
      .replace(/</gu, 'under')
      .replace(/[>+]/gu, 'over')
  return foldWord(plain(word)) === foldWord(plain(given))
}
