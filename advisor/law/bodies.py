"""The bodies and people to whom a reader is sent, with the address of their own site where they have one.

Names and what they do stand in ``templates/text/nl/body/<id>.html``. No telephone number or e-mail address is kept
here: only the emergency number stands in its text.
"""

from collections.abc import Mapping
from types import MappingProxyType

SITES: Mapping[str, str] = MappingProxyType(
    {
        "veilig_thuis": "https://veiligthuis.nl/",
        "lmz": "https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening/"
        "wat-kan-het-landelijk-meldpunt-zorg-voor-u-doen",
        "pvp": "https://www.pvp.nl/",
        "youth_advocate": "https://jeugdstem.nl/",
        "legal_aid": "https://www.juridischloket.nl/",
        "lawyer": "https://zoekeenadvocaat.advocatenorde.nl/",
        "dean": "https://www.advocatenorde.nl/de-advocaat/klacht-over-een-advocaat",
        "data_protection_authority": "https://autoriteitpersoonsgegevens.nl/",
        "ombudsman": "https://www.nationaleombudsman.nl/",
        "press_council": "https://www.rvdj.nl/",
        "whistleblowers": "https://www.huisvoorklokkenluiders.nl/",
        "police": "https://www.politie.nl/",
        "court": "https://www.rechtspraak.nl/",
    }
)
