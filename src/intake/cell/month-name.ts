const english =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );

/** As a Vietnamese spreadsheet writes them in full, folded; `nam` is the fifth month and the word for year. */
const vietnamese: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
};

/** The month of an English name, in full or by its first three letters (`sept` too); 0: none. */
export const englishMonth = (word: string): number =>
  english.findIndex(
    (name) =>
      word === name || word === name.slice(0, 3) || (word === 'sept' && name === 'september'),
  ) + 1;

/** The month that `Tháng` names by a word (`giêng`, `mười hai`), folded; 0: none. */
export const vietnameseMonth = (word: string): number => vietnamese[word] ?? 0;
