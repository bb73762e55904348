"""What is said about a request before it is decided, in the past tense: questions, answers, and changes."""

from dataclasses import dataclass
from typing import ClassVar

from countersign.domain.event_parts import Resumed
from countersign.domain.texts import Answers, TextRef


@dataclass(frozen=True)
class InfoAsked:
    """Somebody asked to decide has a question to the requester; clocks that pause stop."""

    type: ClassVar[str] = "info_asked"
    version: ClassVar[int] = 1
    question: TextRef


@dataclass(frozen=True)
class InfoGiven:
    """The requester answered the question; ``clocks`` run on."""

    type: ClassVar[str] = "info_given"
    version: ClassVar[int] = 1
    answer: TextRef
    clocks: tuple[Resumed, ...] = ()


@dataclass(frozen=True)
class InfoWaived:
    """Somebody asked to decide goes on without an answer; ``clocks`` run on."""

    type: ClassVar[str] = "info_waived"
    version: ClassVar[int] = 1
    clocks: tuple[Resumed, ...] = ()


@dataclass(frozen=True)
class Revised:
    """The requester changed answers. A material change makes a new ``revision``, which is routed and asked anew.

    ``answers`` are all answers from now on, ``changed`` the names of those that are not what they were, ``systems``
    those that they name.
    """

    type: ClassVar[str] = "revised"
    version: ClassVar[int] = 1
    revision: int
    answers: Answers
    changed: tuple[str, ...]
    material: bool
    systems: tuple[str, ...] = ()
