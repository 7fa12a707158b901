"""Stories to start from: answers that lead to an advice at once. Each can be changed from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """One story: a title and a sentence or two for the start page, and the answers it stands for."""

    id: str
    title: str
    text: str
    answers: Mapping[str, tuple[str, ...]]


def _answers(**answers: str) -> dict[str, tuple[str, ...]]:
    return {question: tuple(options.split()) for question, options in answers.items()}


EXAMPLES: tuple[Example, ...] = (
    Example(
        "secretly_recorded_patient",
        "Mijn zorgverlener nam stiekem op",
        "U hoort achteraf dat uw zorgverlener een gesprek heeft opgenomen. U mag de opname niet horen.",
        _answers(
            side="recorded",
            moment="made",
            situation="none",
            conversation="care",
            channel="in_person",
            capture="audio",
            capacity="staff",
            presence="whole",
            announcement="secret",
            use="kept",
            purpose="evidence_later",
            progress="refused",
            wish="know hear",
        ),
    ),
    Example(
        "patient_wants_to_record",
        "Ik wil mijn gesprek met de arts opnemen",
        "U wilt thuis rustig terugluisteren. U vertelt het vooraf aan de arts.",
        _answers(
            side="recorder",
            moment="planned",
            situation="none",
            conversation="care",
            channel="in_person",
            capture="audio",
            capacity="private",
            presence="whole",
            announcement="told",
            others="nobody",
            use="kept",
            agreements="none",
        ),
    ),
    Example(
        "relative_records",
        "Ik nam het gesprek over mijn moeder op",
        "U was bij het gesprek, samen met uw moeder. Zij kan zelf niet goed meer beslissen.",
        _answers(
            side="recorder",
            moment="made",
            situation="none",
            conversation="care",
            channel="in_person",
            capture="audio",
            capacity="private",
            presence="whole",
            announcement="secret",
            others="incapacitated",
            others_agreed="not_asked",
            use="relatives",
            agreements="none",
        ),
    ),
    Example(
        "self_employed_provider",
        "Ik ben zzp’er en wil opnemen",
        "U wilt het gesprek uittypen voor het dossier. De patiënt weet ervan.",
        _answers(
            side="recorder",
            moment="planned",
            situation="none",
            conversation="care",
            channel="in_person",
            capture="audio",
            capacity="self_employed",
            presence="whole",
            announcement="told",
            others="nobody",
            use="file",
            purpose="type_out",
            voiceprint="no",
        ),
    ),
    Example(
        "practice_with_ai_notes",
        "Onze praktijk wil een AI-hulp voor verslagen",
        "De AI-hulp luistert mee en maakt het verslag. U regelt dit voor uw organisatie.",
        _answers(
            side="organisation",
            moment="planned",
            situation="none",
            conversation="care",
            channel="in_person",
            capture="transcript",
            capacity="organisation",
            presence="whole",
            announcement="told",
            others="nobody",
            use="file",
            purpose="record",
            voiceprint="no",
            wish="know arrange",
        ),
    ),
    Example(
        "camera_at_home",
        "Een camera bij de zorg thuis",
        "U wilt een camera ophangen bij uw vader thuis. De zorgverleners weten het.",
        _answers(
            side="recorder",
            moment="planned",
            situation="none",
            conversation="care",
            channel="in_person",
            capture="video",
            capacity="private",
            presence="absent",
            mandate="no",
            camera="fixed",
            sound="no",
            place="home",
            announcement="told",
            others="incapacitated",
            others_agreed="all",
            use="kept",
            agreements="none",
        ),
    ),
)
