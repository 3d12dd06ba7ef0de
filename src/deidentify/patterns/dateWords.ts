/** The words of which dates are made, as pieces of expressions: months, days, years, births and feasts. */
export const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr|feb|mrt|maa|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec|january|february|march|may|june|july|august|october|januar|februar|januarie|agustus|octobre|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)';
export const YEAR = String.raw`(?:,? ?(?:19|20)\d{2}|,? ?'\d{2}|,? \d{2}(?!\d|[.:,]\d| ?(?:uur|u\b|jaar|jr)))`;
export const DAY_WORD =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)-?en-?twintigste|dertigste|een-?en-?dertigste|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)-?en-?twintig|dertig|een-?en-?dertig)';
export const NUMBER = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)';
export const YEAR_WORD =
  '(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
export const BIRTH = String.raw`(?:geb(?:oren|oortedatum|oortedag|\.)?|gebdat(?:um)?|geb\.? ?dat(?:um)?\.?|gbd|g\.b\.d\.|dob|verjaardag|jarig|verjaart|geboorte|wordt \d{1,2}|wordt [a-z]+|werd \d{1,2})`;
export const FEAST = String.raw`(?:(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|kerstavond|kerst(?:mis|dag)?|nieuwjaarsdag|oudjaarsdag|oudejaarsdag|oudjaar|koningsdag|koninginnedag|sinterklaas(?:avond)?|pakjesavond|bevrijdingsdag|hemelvaart(?:sdag)?|valentijnsdag|dierendag|schrikkeldag|sint[- ]maarten|driekoningen|moederdag|vaderdag|halloween|goede vrijdag|suikerfeest)`;
