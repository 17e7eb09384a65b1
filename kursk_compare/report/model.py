"""What a report says, in the order in which it says it, before any typesetting.

Sources are named by their index in `Report.sources`. Texts are as shown: line breaks inside a
sentence have become spaces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field


def names_language(code: str) -> bool:
    """Tell whether a source's language can be told to who reads the report (ISO 639)."""
    return re.fullmatch("[a-z]{2,3}", code) is not None


@dataclass(frozen=True, slots=True)
class Mark:
    """One kind of divergence over some words: the kind's letter and the level's name."""

    kind: str
    level: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that carry the same marks, gravest first; `ends` are the letters printed after them."""

    text: str
    marks: tuple[Mark, ...] = ()
    ends: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence with its marks; `language` is an ISO 639 code, `rtl` tells its direction."""

    pieces: tuple[Piece, ...]
    language: str = "en"
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence's place: source 0, number 3 is the third sentence of the first source.

    The same sentence by paragraph is "[A ¶2 s1]": `paragraph` and `turn` count from 1, the second
    within the paragraph. The anchor is the sentence's key in `Report.sentences`.
    """

    source: int
    number: int
    paragraph: int = field(default=0, compare=False)
    turn: int = field(default=0, compare=False)

    @property
    def anchor(self) -> str:
        """The sentence's name inside the document."""
        return f"s{self.source}-{self.number}"


@dataclass(frozen=True, slots=True)
class Source:
    """One article as listed in the table of sources; `same_text` tells of shared text.

    `voice` is the number of the voice it belongs to, from 1: sources that share one text are one
    voice. `same_voice` are the other sources of that voice.
    """

    siglum: str
    name: str
    headline: str
    author: str
    published: str
    words: int
    sentences: int
    file: str
    sha256: str
    same_text: tuple[str, ...]
    notices: tuple[str, ...]
    language: str
    voice: int = 0
    same_voice: tuple[int, ...] = ()
    rtl: bool = False
    retrieved: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words that diverge, as one or several sources have them.

    `places` are the sentences that have them, `speakers` whom those are attributed to.
    """

    sources: tuple[int, ...]
    text: str
    places: tuple[Place, ...] = ()
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One divergence as listed; `statement` is the id of the statement it belongs to."""

    id: str
    kind: str
    level: str
    explanation: str
    statement: str
    readings: tuple[Reading, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """One source's sentence in a statement, and who it is attributed to."""

    place: Place
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """A source without a sentence in a statement; `nearest` is its likeliest, with how likely.

    `elsewhere` is the statement that this sentence belongs to, if any; `linked` says that it is a
    counterpart of one sentence of this statement all the same, though not of all; `by_hand` says
    that a person decided that there is no counterpart.
    """

    source: int
    nearest: Place | None = None
    percent: int = 0
    elsewhere: str = ""
    by_hand: bool = False
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """What a person noted on a statement, or on sentences without one (`statement` is "" then).

    `verdict` is in words ("to check", "matters", "harmless") or "".
    """

    statement: str
    places: tuple[Place, ...]
    note: str
    tags: tuple[str, ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim over all sources; `percent` is the confidence of its least sure link.

    `status` is "auto", "confirmed" (a person agreed) or "manual" (a person linked by hand).
    """

    id: str
    claim: str
    percent: int
    versions: tuple[Version, ...]
    silent: tuple[Silence, ...]
    entries: tuple[Entry, ...]
    voices: int
    status: str = "auto"
    remarks: tuple[Remark, ...] = ()

    @property
    def confirmed(self) -> bool:
        """Whether a person agreed, or linked by hand."""
        return self.status != "auto"


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """Which sentences of one source report a statement, and the letters of what they diverge in."""

    places: tuple[Place, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """A value on an axis from 0 to 1; an open end has an arrow at the end of the axis."""

    low: float
    high: float
    point: tuple[float, ...]
    open_low: bool
    open_high: bool


@dataclass(frozen=True, slots=True)
class QuantityLine:
    """One source's value of a quantity."""

    place: Place
    text: str
    bound: str
    speaker: str
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity over the sources; `ticks` are (position, label) on the axis of its bars."""

    id: str
    counted: str
    kind: str
    unit: str
    ticks: tuple[tuple[float, str], ...]
    logarithmic: bool
    lines: tuple[QuantityLine, ...]


@dataclass(frozen=True, slots=True)
class SpeakerCell:
    """How often one source quotes a speaker word for word and in other words, and where."""

    source: int
    quoted: int
    reported: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """One speaker over the sources."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    cells: tuple[SpeakerCell, ...]


@dataclass(frozen=True, slots=True)
class Alone:
    """What only one source reports."""

    source: int
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a full text with the statements and divergences it takes part in."""

    place: Place
    kind: str
    statements: tuple[str, ...]
    divergences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FullText:
    """One article in full, a tuple of lines per paragraph."""

    source: int
    paragraphs: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person decided: `kind` is "linked", "confirmed", "apart", "silent" or "speakers".

    `places` are the sentences; `source`, of "silent" alone, is where the one sentence has no
    counterpart; `words`, of "speakers" alone, says in a sentence what was decided.
    """

    kind: str
    places: tuple[Place, ...] = ()
    source: int = -1
    words: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the comparison was made with.

    `threshold` is the least confidence of a link, as "35%"; `selection` holds how many of how many
    divergences are reported, `chosen` how many of how many statements, and `scope` says in words
    what was chosen; both are None and "" when everything is reported.
    """

    program: str
    model: str
    model_sha256: str
    preset: str
    threshold: str
    selection: tuple[int, int] | None
    warnings: tuple[str, ...]
    chosen: tuple[int, int] | None = None
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All a report says.

    `counts` has a row per kind: its letter and the number of divergences at each level, gravest
    first. `sentences` has the words of every sentence by its anchor. `agreed` are statements all
    voices report without a strong or notable divergence, `agreements` those of at least two.
    `texts` is empty when the full texts are not wanted. `matrix` has a row per statement with a
    cell per source, whose letters stand in the order of `counts`.
    """

    title: str
    question: str
    author: str
    date: str
    voices: int
    sources: tuple[Source, ...]
    sentences: dict[str, Words]
    counts: tuple[tuple[str, tuple[int, ...]], ...]
    entries: tuple[Entry, ...]
    statements: tuple[Statement, ...]
    agreed: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    speakers: tuple[Speaker, ...]
    alone: tuple[Alone, ...]
    texts: tuple[FullText, ...]
    corrections: tuple[Correction, ...]
    facts: Facts
    agreements: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    matrix: tuple[tuple[MatrixCell, ...], ...] = ()
