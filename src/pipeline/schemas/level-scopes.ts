/** Levels of government and places that plans speak for, as data. `scope`: what a plan of the level calls the whole of its place. */
export const LEVELS = {
  国家: { scope: '全国' },
  省: { scope: '全省' },
  自治区: { scope: '全区' },
  直辖市: { scope: '全市' },
  市: { scope: '全市' },
  自治州: { scope: '全州' },
  盟: { scope: '全盟' },
  区: { scope: '全区' },
  县: { scope: '全县' },
  自治县: { scope: '全县' },
  旗: { scope: '全旗' },
  新区: { scope: '新区' },
  开发区: { scope: '开发区' },
  乡镇: { scope: '全镇' },
  街道: { scope: '街道' },
} as const;

/** Level of government a plan speaks for. */
export type Level = keyof typeof LEVELS;
