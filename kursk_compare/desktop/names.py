"""What kinds, levels, decisions and choices are called in the language of the window."""

from __future__ import annotations

from kursk_compare.alignment.model import LinkStatus
from kursk_compare.desktop.decided import Sign
from kursk_compare.desktop.filling import to_translate
from kursk_compare.desktop.statement_rows import Answer
from kursk_compare.desktop.translation import tr
from kursk_compare.finding import DivergenceKind, Level
from kursk_compare.palette import source_style
from kursk_compare.report.forms import Form
from kursk_compare.settings import Preset

VERDICTS = {
    "to_check": to_translate("To check"),
    "matters": to_translate("Matters"),
    "harmless": to_translate("Harmless"),
}
"""The verdicts in a reader's words, in the order they are offered."""

_KINDS = {
    DivergenceKind.FIGURE: to_translate("figure"),
    DivergenceKind.ATTRIBUTION: to_translate("attribution"),
    DivergenceKind.WORDING: to_translate("wording"),
    DivergenceKind.DATE: to_translate("date"),
    DivergenceKind.OMISSION: to_translate("omission"),
    DivergenceKind.QUOTATION: to_translate("quotation"),
}
_LEVELS = {
    Level.STRONG: to_translate("strong"),
    Level.NOTICE: to_translate("notice"),
    Level.INFO: to_translate("info"),
}
_PRESETS = {
    Preset.STRICT: to_translate("strict"),
    Preset.BALANCED: to_translate("balanced"),
    Preset.BROAD: to_translate("broad"),
}
_FORMS = {
    Form.PDF: to_translate("PDF document"),
    Form.HTML: to_translate("Web page"),
    Form.DOCX: to_translate("Word document with comments"),
    Form.XLSX: to_translate("Excel workbook of the tables"),
    Form.MARKDOWN: to_translate("Markdown text"),
    Form.CSV: to_translate("Folder of CSV tables"),
    Form.JSON: to_translate("JSON data"),
}
_ANSWERS = {
    Answer.SAME: to_translate("reports it alike"),
    Answer.DIFFERS: to_translate("differs"),
    Answer.CONFLICT: to_translate("contradicts"),
    Answer.ALONE: to_translate("reports it alone"),
    Answer.LINKED: to_translate("linked to a part of it"),
    Answer.SILENT: to_translate("no counterpart"),
}
# The names `palette.source_style` has for its shapes, for the translators.
_SHAPES = frozenset(
    {
        to_translate("circle"),
        to_translate("square"),
        to_translate("triangle"),
        to_translate("diamond"),
        to_translate("hexagon"),
        to_translate("star"),
        to_translate("triangle pointing down"),
        to_translate("plus"),
        to_translate("triangle pointing right"),
        to_translate("pentagon"),
        to_translate("cross"),
        to_translate("triangle pointing left"),
    }
)
_STATUS = {
    LinkStatus.AUTO: to_translate("not confirmed yet"),
    LinkStatus.CONFIRMED: to_translate("confirmed by you"),
    LinkStatus.MANUAL: to_translate("linked by you"),
}
_SIGNS = {
    Sign.LINKED: to_translate("linked by you"),
    Sign.CONFIRMED: to_translate("confirmed by you"),
    Sign.PARTED: to_translate("set apart by you"),
    Sign.NOTED: to_translate("noted by you"),
}


def kind_name(kind: DivergenceKind) -> str:
    """Return what a kind of divergence is called."""
    return tr(_KINDS[kind])


def level_name(level: Level) -> str:
    """Return what a level is called."""
    return tr(_LEVELS[level])


def level_names() -> list[str]:
    """Return what all levels are called, gravest first."""
    return [level_name(level) for level in Level]


def preset_name(preset: Preset) -> str:
    """Return what a preset is called."""
    return tr(_PRESETS[preset])


def form_name(form: Form) -> str:
    """Return what a form of the report is called."""
    return tr(_FORMS[form])


def answer_words(answer: Answer) -> str:
    """Say how a source stands to a statement."""
    return tr(_ANSWERS[answer])


def shape_name(place: int) -> str:
    """Return what the shape of the source at `place` is called."""
    name = source_style(place).name
    return tr(name) if name in _SHAPES else name


def status_words(status: LinkStatus) -> str:
    """Say who says that two sentences belong together."""
    return tr(_STATUS[status])


def sign_words(sign: Sign) -> str:
    """Say what the user did with a sentence."""
    return tr(_SIGNS[sign])


def verdict_words(verdict: str) -> str:
    """Return a verdict in a reader's words."""
    return tr(VERDICTS[verdict])
