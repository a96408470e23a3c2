/**
 * Time zones that lie in one place, as browsers name them. Those of the United States cannot tell the
 * state, and America/Toronto not Quebec from Ontario: such visitors count as somewhere in the country.
 * https://www.iana.org/time-zones
 */
const ZONES =
  'AT Europe/Vienna|BE Europe/Brussels|BG Europe/Sofia|HR Europe/Zagreb|CY Asia/Nicosia|CZ Europe/Prague|DK Europe/Copenhagen|EE Europe/Tallinn|FI Europe/Helsinki|FR Europe/Paris|DE Europe/Berlin|GR Europe/Athens|HU Europe/Budapest|IS Atlantic/Reykjavik|IE Europe/Dublin|IT Europe/Rome|LV Europe/Riga|LI Europe/Vaduz|LT Europe/Vilnius|LU Europe/Luxembourg|MT Europe/Malta|NL Europe/Amsterdam|NO Europe/Oslo|PL Europe/Warsaw|PT Europe/Lisbon|RO Europe/Bucharest|SK Europe/Bratislava|SI Europe/Ljubljana|ES Europe/Madrid|SE Europe/Stockholm|GB Europe/London|CH Europe/Zurich|US America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Detroit Pacific/Honolulu|CA America/Toronto|CA-BC America/Vancouver|CA-AB America/Edmonton|CA-MB America/Winnipeg|BR America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus|SG Asia/Singapore|MY Asia/Kuala_Lumpur Asia/Kuching|AU Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin|NZ Pacific/Auckland|JP Asia/Tokyo|KR Asia/Seoul|IN Asia/Kolkata Asia/Calcutta';

/**
 * Returns where a browser with this time zone and these languages is, if both say the same: a zone alone
 * is set by hand, by a privacy mode or by an office abroad too often. Only the first language counts; one
 * without a country stands for where most people speak it, as `de` for Germany.
 */
export function guessRegion(zone: string, [language]: readonly string[]): string | undefined {
  const entry = ZONES.split('|').find((places) => places.split(' ').includes(zone, 1));
  const region = entry?.split(' ')[0];
  return language && region?.slice(0, 2) === countryOf(language) ? region : undefined;
}

function countryOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().region;
  } catch {
    return undefined;
  }
}
