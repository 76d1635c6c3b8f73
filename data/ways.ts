/** The ways people ask for things of each kind in the look-up, by their codes. */
export type Ways = Readonly<
  Record<'code' | 'modifier' | 'place' | 'diagnosis', Readonly<Record<string, readonly string[]>>>
>;
