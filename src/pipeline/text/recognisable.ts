/**
 * The form in which text is recognised. Rules are written once, in simplified characters and normal forms; a text in
 * traditional characters, or with the radicals that PDF files print for characters, is recognised by the same rules.
 * What is shown is always the text as printed: the form has the same length, so that places in one are places in the other.
 */

/** Traditional characters that occur in the words of the rules, each before its simplified one. Held against opencc by a test. */
const TRADITIONAL =
  '發发轉转動动請请開开聯联電电話话報报為为爲为據据復复個个關关於于暫暂無无沒没長长區区縣县鄉乡鎮镇總总員员廳厅檢检書书記记祕秘與与綱纲規规劃划' +
  '見见計计錄录錯错誤误義义籤签節节頁页閉闭載载糾纠體体號号認认還还減减縮缩瀏浏覽览點点擊击閱阅閲阅讀读數数備备網网標标識识碼码現现當当騰腾訊讯間间' +
  '鏈链掃扫機机維维頂顶條条辦办協协運运護护單单術术郵邮編编權权圖图們们聲声隱隐幫帮設设檔档聞闻從从來来說说説说導导結结語语後后詞词專专業业釋释產产' +
  '欄栏駐驻內内預预約约監监測测項项稱称類类別别屬属質质領领實实際际狀状會会議议準准過过題题時时組组種种務务對对構构範范圍围態态責责輯辑審审綜综頃顷' +
  '臺台噸吨戶户輛辆場场畝亩棟栋頭头門门隊队車车處处張张歲岁萬万億亿兩两細细則则幹干戰战決决黨党團团銀银軍军學学館馆氣气視视婦妇殘残僑侨牽牵負负貳贰' +
  '參叁陸陆證证註注貫贯徹彻異异廢废訂订';

/** Radicals of the CJK Radicals Supplement that stand for a character, each before it. NFKC leaves most of them as they are. */
const RADICALS =
  '⺁厂⺅亻⺆冂⺈刀⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺕彐⺗心⺘扌⺙攵⺛旡⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺴网' +
  '⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风' +
  '⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟';

const FORMS = new Map([
  ...pairs(TRADITIONAL),
  ...pairs(RADICALS),
  // 計畫 is a plan, where 畫 is a picture.
  ['畫', '划'] as const,
  ['國', '国'] as const,
]);

/** Kangxi radicals, compatibility ideographs, small forms, full-width digits and letters: one character in NFKC. */
const COMPATIBILITY = /[\u2f00-\u2fd5\uf900-\ufaff\ufe50-\ufe6b０-９Ａ-Ｚａ-ｚ]/u;
/** Characters without width that stand between or before others: they are taken for a space. */
const WITHOUT_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/u;

/** The UTF-16 unit as which each unit is recognised; 0 for itself. */
const UNITS = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (WITHOUT_WIDTH.test(character)) return 0x20;
  const form =
    FORMS.get(character) ?? (COMPATIBILITY.test(character) ? character.normalize('NFKC') : character);
  return form.length === 1 && form !== character ? form.charCodeAt(0) : 0;
});

/** Returns the text in the form in which it is recognised, of the same length in UTF-16 units. */
export function recognisable(text: string): string {
  let form = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = UNITS[text.charCodeAt(at)] as number;
    if (unit === 0) continue;
    form += text.slice(from, at) + String.fromCharCode(unit);
    from = at + 1;
  }
  return form + text.slice(from);
}

/** True for a character that has no width and is no white space to JavaScript: U+200B and its like. */
export function isWithoutWidth(character: string): boolean {
  return WITHOUT_WIDTH.test(character);
}

function pairs(list: string): [string, string][] {
  const characters = [...list];
  return characters.flatMap((character, index) =>
    index % 2 === 0 ? [[character, characters[index + 1] ?? character] as [string, string]] : [],
  );
}
