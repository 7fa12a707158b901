"""A small algebra of conditions over answers, in the manner of Django's ``Q``.

A condition is data: it can be evaluated, listed, put into words and proved, all from the same object::

    capacity.is_("staff") & announcement.is_("secret")

Evaluation is three-valued (Kleene): ``True``, ``False``, or ``None`` when it hangs on an answer that is still open.
An option that was chosen is a bit in ``Facts.true``; an option that may still turn out to be chosen is a bit in
``Facts.open``; every other option is false. What a question may not be asked about is thus simply false.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple


class Facts(NamedTuple):
    """What is known: the bits of options that hold, and of options that are still open."""

    true: int
    open: int


class Atom(NamedTuple):
    """One option of one question (or one verdict of one finding)."""

    subject: str
    option: str


_positions: dict[Atom, int] = {}


@cache
def bit(subject: str, option: str) -> int:
    """The bit that stands for `option` of `subject`; the same for as long as the process lives."""
    return 1 << _positions.setdefault(Atom(subject, option), len(_positions))


def atom_of(single_bit: int) -> Atom:
    """The option for which a single bit stands."""
    return next(atom for atom, position in _positions.items() if 1 << position == single_bit)


class Condition(ABC):
    """Something that holds, does not hold, or is not yet known, given `Facts`."""

    @abstractmethod
    def value(self, facts: Facts) -> bool | None:
        """Whether the condition holds; None when that hangs on an open answer."""

    @abstractmethod
    def pending(self, facts: Facts) -> int:
        """The bits of the first atom on which the undetermined value hangs, or 0 when it is determined."""

    @abstractmethod
    def atoms(self) -> Iterator[Atom]:
        """Every option that the condition looks at."""

    @abstractmethod
    def leaves(self) -> Iterator[Is]:
        """Every test of one question or finding in the condition."""

    @abstractmethod
    def lowered(self, places: int) -> Condition:
        """The same condition on facts whose bits stand that many places lower."""

    def reads(self) -> frozenset[str]:
        """The questions and findings that the condition looks at."""
        return frozenset(atom.subject for atom in self.atoms())

    def __and__(self, other: Condition) -> Condition:
        return All((*_parts(self, All), *_parts(other, All)))

    def __or__(self, other: Condition) -> Condition:
        return Any((*_parts(self, Any), *_parts(other, Any)))

    def __invert__(self) -> Condition:
        return self.part if isinstance(self, Not) else Not(self)


def _parts(condition: Condition, kind: type[All] | type[Any]) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, kind) else (condition,)


@dataclass(frozen=True, slots=True)
class Is(Condition):
    """Holds when at least one of `options` of `subject` was chosen."""

    subject: str
    options: tuple[str, ...]
    mask: int

    def value(self, facts: Facts) -> bool | None:
        if facts.true & self.mask:
            return True
        return None if facts.open & self.mask else False

    def pending(self, facts: Facts) -> int:
        return 0 if facts.true & self.mask else facts.open & self.mask

    def atoms(self) -> Iterator[Atom]:
        return (Atom(self.subject, option) for option in self.options)

    def leaves(self) -> Iterator[Is]:
        return iter((self,))

    def lowered(self, places: int) -> Condition:
        return Is(self.subject, self.options, self.mask >> places)


@dataclass(frozen=True, slots=True)
class All(Condition):
    """Holds when every part holds; ``All(())`` always holds."""

    parts: tuple[Condition, ...]
    _masks: tuple[int, ...] = field(init=False, compare=False, repr=False)
    _others: tuple[Condition, ...] = field(init=False, compare=False, repr=False)
    _leaves: tuple[Is, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # Nearly every part is a plain test: it is worked out here, since a call for each costs more than all else.
        object.__setattr__(self, "_masks", tuple(part.mask for part in self.parts if isinstance(part, Is)))
        object.__setattr__(self, "_others", tuple(part for part in self.parts if not isinstance(part, Is)))
        object.__setattr__(self, "_leaves", tuple(leaf for part in self.parts for leaf in part.leaves()))

    def value(self, facts: Facts) -> bool | None:
        true, open_ = facts
        result: bool | None = True
        for mask in self._masks:
            if not true & mask:
                if not open_ & mask:
                    return False
                result = None
        for part in self._others:
            value = part.value(facts)
            if value is False:
                return False
            if value is None:
                result = None
        return result

    def pending(self, facts: Facts) -> int:
        if self.value(facts) is not None:
            return 0
        return next(part.pending(facts) for part in self.parts if part.value(facts) is None)

    def atoms(self) -> Iterator[Atom]:
        return (atom for part in self.parts for atom in part.atoms())

    def leaves(self) -> Iterator[Is]:
        return iter(self._leaves)

    def lowered(self, places: int) -> Condition:
        return All(tuple(part.lowered(places) for part in self.parts))


@dataclass(frozen=True, slots=True)
class Any(Condition):
    """Holds when at least one part holds; ``Any(())`` never holds."""

    parts: tuple[Condition, ...]
    _mask: int = field(init=False, compare=False, repr=False)
    _others: tuple[Condition, ...] = field(init=False, compare=False, repr=False)
    _leaves: tuple[Is, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # As in All: all plain tests together are one test.
        mask = 0
        for part in self.parts:
            mask |= part.mask if isinstance(part, Is) else 0
        object.__setattr__(self, "_mask", mask)
        object.__setattr__(self, "_others", tuple(part for part in self.parts if not isinstance(part, Is)))
        object.__setattr__(self, "_leaves", tuple(leaf for part in self.parts for leaf in part.leaves()))

    def value(self, facts: Facts) -> bool | None:
        if facts.true & self._mask:
            return True
        result: bool | None = None if facts.open & self._mask else False
        for part in self._others:
            value = part.value(facts)
            if value:
                return True
            if value is None:
                result = None
        return result

    def pending(self, facts: Facts) -> int:
        if self.value(facts) is not None:
            return 0
        return next(part.pending(facts) for part in self.parts if part.value(facts) is None)

    def atoms(self) -> Iterator[Atom]:
        return (atom for part in self.parts for atom in part.atoms())

    def leaves(self) -> Iterator[Is]:
        return iter(self._leaves)

    def lowered(self, places: int) -> Condition:
        return Any(tuple(part.lowered(places) for part in self.parts))


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """Holds when `part` does not."""

    part: Condition

    def value(self, facts: Facts) -> bool | None:
        value = self.part.value(facts)
        return None if value is None else not value

    def pending(self, facts: Facts) -> int:
        return self.part.pending(facts)

    def atoms(self) -> Iterator[Atom]:
        return self.part.atoms()

    def leaves(self) -> Iterator[Is]:
        return self.part.leaves()

    def lowered(self, places: int) -> Condition:
        return Not(self.part.lowered(places))


ALWAYS: Condition = All(())
NEVER: Condition = Any(())


class Subject:
    """A question or finding seen as something that conditions can be made of."""

    def __init__(self, subject: str, options: tuple[str, ...]) -> None:
        self.subject = subject
        self.options = options

    def is_(self, *options: str) -> Condition:
        """Holds when one of `options` was chosen. Raises ValueError for an option that does not exist."""
        for option in options:
            if option not in self.options:
                raise ValueError(f"{self.subject} has no option {option!r}; it has {', '.join(self.options)}")
        mask = 0
        for option in options:
            mask |= bit(self.subject, option)
        return Is(self.subject, options, mask)

    has = is_
