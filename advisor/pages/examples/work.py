"""Stories about work."""

from .story import Example, answers

STORIES: tuple[Example, ...] = (
    Example(
        "employee_records",
        "Ik wil een gesprek met mijn baas opnemen",
        "U heeft een conflict op het werk. U denkt eraan om het gesprek stiekem op te nemen.",
        answers(
            side="recorder",
            moment="planned",
            situation="dismissal",
            conversation="work",
            channel="in_person",
            capture="audio",
            capacity="private",
            presence="whole",
            announcement="secret",
            others="nobody",
            scale="once",
            use="adviser",
            agreements="none",
        ),
    ),
    Example(
        "employer_recorded",
        "Mijn werkgever nam een overleg op",
        "Achteraf blijkt dat het overleg is opgenomen met een app. Niemand had het verteld.",
        answers(
            side="recorded",
            moment="made",
            situation="none",
            conversation="work",
            channel="video_call",
            capture="transcript",
            capacity="organisation",
            presence="whole",
            announcement="secret",
            health="no",
            use="file",
            purpose="record",
            voiceprint="no",
            abroad="no",
            wish="know stop",
        ),
    ),
)
