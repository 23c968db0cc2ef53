"""Word lists of the name finder: what may stand in a person's or an organisation's name, and what may not.

Read as sets: one list a line block, words or phrases divided by "|".
"""

from __future__ import annotations

__all__ = [
    "ACTORS",
    "BEFORE_CONGRESS",
    "BLOCKED",
    "GIVEN",
    "KEYWORDS",
    "LEADING",
    "NOT_ALONE",
    "NO_COUNTRY_BEFORE",
    "NO_GIVEN",
    "NO_NOUN",
    "NO_PERSON",
    "PARTICLES",
    "PLACES",
    "SMALL_TITLES",
    "TITLES",
]


def _words(listed: str) -> frozenset[str]:
    return frozenset(part.strip() for part in listed.split("|"))


ACTORS = _words("""CCP|Chinese Communist Party|Georgian Dream|Hamas|Houthis|PLO|Taliban|junta""")
"""Armed groups and parties that the country table lists as metonyms: bodies of their own, never the country."""

BEFORE_CONGRESS = _words("""American|And|As|Both|But|If|In|Now|Since|The|U.S.|US|When|While""")
"""Capitalised words before "Congress" that leave it the American one ("the Party Congress" is none)."""

BLOCKED = _words(
    """African American|African Americans|African-American|African-Americans|America First|American Indian|American Indians|
    American Samoa|Asian American|Asian Americans|Australian Open|Bank of America|Bank of England|Cape Canaveral|China Daily|
    English Channel|French Open|French Quarter|French fries|Georgia State|Georgia Tech|Guinea pig|Guinea pigs|Gulf of Mexico|
    Indian Ocean|Indiana|Jersey City|Native American|Native Americans|New Guinea|New Jersey|New Mexico|North Pole|
    Orient Express|Panama Papers|Pole Position|Pole position|Polish Radio|South Pole|Swiss cheese|U.S. Open|US Open|
    Voice of America|Warsaw Pact|Washington State|Washington state"""
)
"""Names that hold a country's name and are no country: they keep the shorter name from being found."""

GIVEN = _words(
    """Adam|Alan|Albert|Alice|Allison|Amanda|Amy|Andrea|Angela|Ann|Anne|Anthony|Arthur|Ashley|Barbara|Becky|Betty|Bill|Brandon|
    Brenda|Brian|Bruce|Bryan|Carl|Carol|Carolyn|Catherine|Charles|Cheryl|Christina|Christine|Christopher|Cindy|Craig|Cynthia|
    Daniel|David|Dean|Deborah|Debra|Denise|Dennis|Derek|Diana|Diane|Donna|Dorothy|Douglas|Dylan|Edward|Elaine|Elizabeth|
    Emily|Emma|Eric|Erica|Ethan|Eugene|Evan|Evelyn|Frank|Fred|Gary|George|Gerald|Gloria|Greg|Gregory|Hannah|Harold|Harry|
    Heather|Helen|Henry|Holly|Howard|Ian|Jack|Jacob|Jacqueline|James|Jamie|Jane|Janet|Janice|Jason|Jean|Jeff|Jeffrey|
    Jennifer|Jeremy|Jerry|Jesse|Jessica|Jimmy|Joan|Joel|John|Johnny|Jon|Jonathan|Joseph|Joshua|Joyce|Juan|Judith|Judy|Julia|
    Julie|Justin|Karen|Kate|Katherine|Kathleen|Kathryn|Kathy|Keith|Kelly|Ken|Kenneth|Kevin|Kimberly|Kristin|Kyle|Larry|Laura|
    Lauren|Lawrence|Linda|Lisa|Logan|Lori|Louis|Luis|Lynn|Madison|Margaret|Maria|Marie|Marilyn|Mark|Martha|Martin|Mary|Matt|
    Matthew|Megan|Melania|Melissa|Michael|Michelle|Mike|Mohammed|Muhammad|Nancy|Natalie|Nathan|Nicholas|Nicole|Noah|Olivia|
    Pamela|Patricia|Patrick|Paul|Peter|Philip|Phillip|Rachel|Ralph|Randy|Raymond|Rebecca|Richard|Rick|Robert|Robin|Roger|
    Ronald|Roy|Russell|Ruth|Ryan|Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Sharon|Shirley|Simon|Sophia|Stephanie|Stephen|
    Steve|Steven|Susan|Teresa|Terry|Theresa|Thomas|Tiffany|Timothy|Todd|Tony|Tracy|Tyler|Vanessa|Victor|Vincent|Walter|Wayne|
    Wendy|William|Zachary"""
)
"""Common English given names; those of the office holders come from their table."""

KEYWORDS = _words(
    """Academy|Administration|Agency|Airlines|Airways|Alliance|Army|Assembly|Association|Authority|Bank|Battalion|Board|Brigade|
    Bureau|Center|Centre|Chancellery|Church|Club|Coalition|College|Command|Commission|Committee|Company|Congress|Consulate|
    Corp|Corporation|Corps|Council|Court|Department|Directorate|Division|Embassy|Federation|Fleet|Force|Forces|Foundation|
    Front|Fund|Group|Guard|Herald|Holdings|Hospital|Inc|Industries|Institute|Journal|LLC|Laboratory|League|Ltd|Ministry|
    Motors|Movement|Museum|Navy|Network|News|Observatory|Office|Organisation|Organization|Parliament|Partners|Party|Police|
    Post|Press|Radio|Regiment|School|Secretariat|Senate|Service|Services|Society|Squadron|Systems|Technologies|Television|
    Times|Tribune|Trust|Union|University"""
)
"""Words that make a run of capitalised words an organisation."""

LEADING = _words(
    """The|A|An|In|At|On|For|But|And|of|the|and|for|After|Before|When|While|As|With|From|By|Since|During|If|Under|Both|Some|Most|Many|
    Its|His|Her|Their|Our|This|That"""
)
"""Words that a sentence begins with and an organisation's name does not."""

NOT_ALONE = _words(
    """AU|Aden|Australia, the United Kingdom and the United States|BRD|Balfour Street|Beehive|
    Belgium, the Netherlands and Luxembourg|Bellevue Palace|Bridgetown|Brit|Britain, France and Germany|CIS|CR|Chancellery|
    Colombo|Cortes|EBC|Emirates|Estonia, Latvia and Lithuania|European bloc|Foreign Office|France, Germany and Poland|
    Freetown|Fund|GB|General Assembly|Georgetown|Government House|Gulf|Gulf monarchies|Kingston|Kiwi|Kiwis|Lett|Lima|MAEA|
    MFW|MON|Male|Micronesia|Ministry of Defence|Monaco City|NL|Nassau|National Palace|OBWE|ODKB|ONZ|PA|PH|PM|Praia|
    Presidential Office|Presidential Palace|QUAD|Quad|RF|ROC|RP|RSA|SCO|SHAPE|Saint George's|Saint John's|San Jose|San José|
    San Juan|Santiago|Secretariat|States|Sucre|Supreme Leader|Turks|UE|Union Buildings|Victoria|Victoria Palace|Wellington|
    Western alliance|Westminster|World Court|the 27|the Fund|the States|the alliance|the bloc|the world body"""
)
"""Forms of the tables that are also ordinary words, first names, cities elsewhere or other bodies' names."""

NO_COUNTRY_BEFORE = _words(
    """Accord|Accords|Agreement|Agreements|Airlines|Airways|Club|Convention|Declaration|Examiner|FC|Gazette|Herald|Journal|
    Marathon|Masters|Memorandum|Pact|Post|Protocol|Times|Treaty|Tribune"""
)
"""Words after a place name that make it a paper, a treaty or a club."""

NO_GIVEN = _words("""Art|Ban|Camp|Chad|Day|Gen|Georgia|Israel|Jordan|King|Long|May|Odd|Paris|Prime|Queen|Rose|Van|Virginia|Will""")
"""Given names of the office table that are words or places more often."""

NO_NOUN = _words(
    """about|after|again|against|agreed|all|already|also|amid|among|and|are|as|at|be|because|been|before|between|both|but|by|
    can|could|despite|did|do|does|down|during|earlier|first|for|from|had|has|have|however|if|in|instead|into|is|its|just|
    later|may|might|must|nor|not|now|of|off|on|once|only|or|out|over|per|rather|said|says|should|since|so|still|than|that|
    their|then|these|this|through|to|today|told|tomorrow|too|under|until|up|via|was|were|when|where|which|while|who|whose|
    will|with|within|without|would|yesterday|yet"""
)
"""Small words that may follow "the U.S." and are no noun for it to stand before."""

_OF_FIRMS = _words(
    """Aerospace|Apparel|Automotive|Aviation|Beverages|Biotech|Brands|Breweries|Broadcasting|Capital|Chemical|Chemicals|
    Communications|Construction|Consulting|Devices|Digital|Dynamics|Electric|Electronics|Energy|Engineering|Enterprises|
    Entertainment|Equipment|Financial|Foods|Funds|Global|Healthcare|Hotels|Instruments|Insurance|Interactive|Investments|
    Laboratories|Labs|Logistics|Machinery|Management|Materials|Media|Metals|Mining|Mobile|Networks|Oil|Packaging|Petroleum|
    Pharmaceuticals|Pictures|Products|Properties|Railways|Renewables|Resorts|Resources|Restaurants|Robotics|Securities|
    Semiconductor|Shipping|Software|Solar|Solutions|Stores|Studios|Supermarkets|Telecom|Therapeutics|Tobacco|Utilities|Ventures|
    Wireless|Worldwide"""
)
"""What firms have in their names, and no person has."""

NO_PERSON = _words(
    """Without|According|Acting|Affairs|After|Air|Also|Among|And|Angeles|Another|April|As|Assistant|At|Attorney|August|Before|Between|
    Bible|Both|But|By|Capitol|Catholic|Central|Chief|Chiefs|Christian|Christmas|Cold|Conservative|Constitution|Covid|Day|
    December|Defence|Defense|Democrat|Democratic|Democrats|Deputy|Despite|During|Earlier|East|Easter|Eastern|Economic|
    European|Even|Ex|February|Federal|Finance|First|Five|For|Foreign|Former|Four|Friday|From|God|Great|He|Health|Her|Here|Hill|
    His|Home|House|How|However|If|In|Interior|International|Internet|Islamic|It|Its|January|Jewish|Joint|July|June|Labour|
    Last|Later|Los|Many|March|May|Meanwhile|Monday|Most|Muslim|National|New|Next|North|Northern|November|Now|October|On|One|
    Or|Other|Our|Over|People|Policy|Press|Prime|Public|Republic|Republican|Republicans|San|Saturday|Second|Security|Senior|
    September|She|Since|Some|South|Southern|Special|Staff|State|Street|Sunday|Supreme|That|The|Their|Then|There|These|They|
    This|Those|Three|Thursday|Treasury|Tuesday|Two|Under|United|Vice|Wall|War|We|Wednesday|Week|West|Western|What|When|Where|
    Which|While|White|Who|Why|With|World|York"""
).union(_OF_FIRMS)
"""Capitalised words that are no part of a person's name."""

PARTICLES = _words("""al|bin|da|de|del|den|der|di|dos|du|la|le|ten|van|von|y|zu""")
"""Small words inside surnames."""

PLACES = _words("""Crimea|East China Sea|England|Kashmir|Northern Ireland|Scotland|Sea of Japan|South China Sea|Wales""")

PLACE_ADJECTIVES = {
    "Scottish": "Scotland",
    "Welsh": "Wales",
    "Northern Irish": "Northern Ireland",
    "Crimean": "Crimea",
    "Kashmiri": "Kashmir",
}
"""What is of such a place. "English" is left out: it is a language first."""
"""Parts of countries and seas that news names like countries."""

SMALL_TITLES = _words(
    """admiral|adviser|advisor|aide|ambassador|analyst|attorney|candidate|captain|chair|chairman|chairwoman|chancellor|chief|
    colonel|commander|commissioner|congressman|congresswoman|deputy|director|economist|editor|envoy|executive|expert|founder|
    general|governor|historian|judge|justice|lawmaker|lawyer|leader|mayor|minister|officer|opposition|premier|president|
    prince|professor|reporter|researcher|secretary|senator|sergeant|speaker|spokesman|spokesperson|spokeswoman"""
)
"""Titles in small letters before a name."""

TITLES = _words(
    """Adm|Admiral|Adviser|Advisor|Ambassador|Analyst|Attorney|Brig|Brigadier|Capt|Captain|Chair|Chairman|Chairwoman|Chancellor|
    Chief|Cmdr|Coach|Col|Colonel|Commander|Commissioner|Congressman|Congresswoman|Corporal|Deputy|Detective|Director|Dr|
    Economist|Envoy|Gen|General|Gov|Governor|Judge|Justice|King|Lady|Leader|Lieutenant|Lord|Lt|Maj|Major|Marshal|Mayor|
    Minister|Ministers|Miss|Mr|Mrs|Ms|Officer|Pope|Premier|President|Presidents|Prince|Princess|Prof|Professor|Queen|Rep|
    Representative|Reps|Rev|Reverend|Secretaries|Secretary|Sen|Senator|Senators|Sens|Sergeant|Sgt|Sheriff|Sir|Speaker|Spokesman|
    Spokesperson|Spokeswoman"""
)
"""Titles with a capital before a name."""
