"""Is making this recording a criminal offence?

Sound and image are judged apart, since the rules differ. The least favourable of the two is the verdict.
"""

from ..conditions import ALWAYS
from ..questions import side
from ..rules import Worst
from .criminal_image import CRIMINAL_IMAGE, VERDICTS
from .criminal_sound import CRIMINAL_SOUND

CRIMINAL = Worst("criminal", VERDICTS, ((ALWAYS, "criminal_sound"), (ALWAYS, "criminal_image")))
DECISIONS = (CRIMINAL,)

_sound = CRIMINAL_SOUND.subject()
_image = CRIMINAL_IMAGE.subject()
OFFENCE = _sound.is_("criminal") | _image.is_("criminal")
MAYBE_OFFENCE = ~OFFENCE & (_sound.is_("contested") | _image.is_("contested"))
NO_OFFENCE = _sound.is_("not_criminal") & _image.is_("not_criminal")
CLINGING_OFFENCE = _sound.is_("criminal") | (_image.is_("criminal") & side.is_("received"))
"""An offence that makes having or passing on an offence too: 139e for sound, 139g for what another made."""
