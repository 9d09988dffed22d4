const unit =
  '(?:mmol|umol|µmol|μmol|nmol|pmol|mg|ug|µg|μg|mcg|ng|pg|g|u|iu|miu|mu|meq|mosm|ммоль|мкмоль|нмоль|пмоль|мг|мкг|нг|г|ед|ме|мме|мкме)\\s?\\/\\s?(?:l|dl|ml|ul|µl|d|24h|л|дл|мл|сут)';

/** Turns of writing that no list of words can hold, counted on folded text; each is one pass without backtracking over lines. */
export const shapes: Readonly<Record<string, RegExp>> = {
  /** Lengths, and sizes in two and three directions. */
  size: /\d(?:[.,]\d)?\d?\s?(?:mm|cm|мм|см|毫米|厘米|ملم|سم|مم|cc)(?!\p{L})|\d\s?[x×х]\s?\d/gu,
  /** Levels of the spine. */
  level: /(?<!\p{L})(?:[clst]|th|bwk|lwk|hwk)\s?\d{1,2}\s?[/–-]\s?(?:[clst]|th)?\s?\d{1,2}(?!\d)/gu,
  /** A value with its unit. */
  value: new RegExp(`\\d\\s?${unit}|10\\^\\d|\\/hp|\\/lpb|\\/mm3|в п\\/з|\\d\\s?fl(?!\\p{L})`, 'gu'),
  /** Limits beside a value, flags, plus signs as urine sheets have them. */
  limits:
    /\d\s?[-–]\s?\d+(?:[.,]\d+)?(?=\s*(?:\)|\n|$|\p{L}|%))|[<>]\s?\d|(?<=\d\s{1,4})[hl*↑↓](?=\s)|(?<=[\s(])(?:\+{1,4}|\(-\)|\(\+\))(?=[\s,;)]|$)/gu,
  /** A strength behind a name. */
  strength:
    /\p{L}{3}\s(?:\p{L}{1,12}\s)?\d{1,4}(?:[.,]\d{1,3})?\s?(?:mg|mcg|µg|μg|micrograms|g|ml|ie|iu|ui|units|мг|мкг|г|мл|ед|毫克|ملغ|مغ|مجم|مكغ|%)(?![\p{L}/])|\d(?:[.,]\d+)?(?:mg|g|ug|μg|毫克)(?=[\s*×x,;。，]|$)/gu,
  /** How often a day. */
  scheme:
    /(?<!\d)[0-3½][ -]{1,6}[0-3½][ -]{1,6}[0-3½](?![\d-])|\d\s?[x×х]\s?\d(?:\/\d)?(?=\s*(?:\n|$|\p{L}|\)))|(?<!\p{L})(?:\d\s?tds|\d\s?bd|q\d{1,2}h|qd|bid|tid|qn)(?!\p{L})/gu,
  /** Boxes to tick and lines to fill in. */
  boxes: /\[\s?\]|☐|□|_{4,}|\.{6,}/gu,
  /** Waves and rates of a heart, milliseconds, speeds. */
  pulse: /\d\s?(?:ms|мс|bpm|lpm|\/min|уд|次\/分)(?!\p{L})|\d\s?(?:m\/s|м\/с|mmhg|мм рт)/gu,
  decibel: /\d\s?(?:db|дб)(?!\p{L})/gu,
  hertz: /\d\s?(?:hz|khz|гц|赫兹)(?!\p{L})/gu,
  /** Money. */
  price: /(?:[$€£¥₽₹]|rp\.?|usd|eur|r\$)\s?\d|\d\s?(?:€|\$|£|¥|₽|eur|usd|euros?|руб|元|د\.إ|ريال|دولار)(?!\p{L})/gu,
  /** Hours of a clock. */
  clock: /(?<!\d)[012]?\d[:h.][0-5]\d(?!\d)(?![./-]\d)/gu,
  /** Settings of a machine. */
  setting: /(?<!\p{L})(?:tr|te|ti|fov|nex|nsa|etl|thk|kv|kvp|mas?|ctdi\p{L}*|dlp|fa)\s{0,2}[:=]?\s{0,2}\d/gu,
  question: /[?？؟]/gu,
};
