"""An empty Word document with the report's styles, and its bytes without a trace of the user.

The template that python-docx brings along is stripped of what a report does not need: a preview
picture, the author, time stamps and style sheets of other programs.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from kursk_compare.report.legible import legible
from kursk_compare.report.options import Paper, ReportOptions

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import CharacterStyle, ParagraphStyle

TABLE_STYLE = "Table Grid"
TABLE_TEXT = "Table Text"
QUIET = "Quiet"
LINK = "Place Link"
SENTENCE = "Sentence"

_KEPT_TABLE_STYLES = {"Normal Table", TABLE_STYLE}
_NOT_KEPT = ("/thumbnail", "/extended-properties", "/stylesWithEffects", "/customXml")
_NOT_KEPT_SETTINGS = ("w:proofState", "w:savePreviewPicture", "w:rsids")
_LANGUAGE = "en-GB"
_FONT = "Calibri"
_MARGIN_MM = 20
_PAPERS_MM = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day that a ZIP archive knows


def blank(title: str, options: ReportOptions) -> Document:
    """Return a document without content in the paper and with the title that are asked for."""
    import docx

    document = docx.Document()
    _strip(document)
    _modernise(document)
    _describe(document, title, options)
    _set_page(document, options)
    _set_styles(document)
    _number_pages(document)
    return document


def text_width_mm(options: ReportOptions) -> float:
    """Return the width between the margins."""
    width, height = _PAPERS_MM[options.paper]
    return (height if options.landscape else width) - 2 * _MARGIN_MM


def packed(document: Document) -> bytes:
    """Return the bytes of the document, the same for the same content at any time."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return fixed.getvalue()


def _strip(document: Document) -> None:
    for owner in (document.part.package, document.part):
        for name, relation in list(owner.rels.items()):
            if relation.reltype.endswith(_NOT_KEPT):
                owner.rels.pop(name)
    for style in list(document.styles):
        if str(style.type).startswith("TABLE") and style.name not in _KEPT_TABLE_STYLES:
            style.delete()


def _modernise(document: Document) -> None:
    """Take the template's own history out of the settings, and its compatibility mode."""
    from docx.oxml.ns import qn

    settings = document.settings.element
    for tag in _NOT_KEPT_SETTINGS:
        for element in settings.findall(qn(tag)):
            settings.remove(element)
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), "15")
    for language in settings.iter(qn("w:themeFontLang")):
        language.attrib.clear()
        language.set(qn("w:val"), _LANGUAGE)


def _describe(document: Document, title: str, options: ReportOptions) -> None:
    properties = document.core_properties
    parts = document.part.package.iter_parts()
    core: Any = next(part for part in parts if str(part.partname).endswith("core.xml"))
    for child in list(core.element):
        core.element.remove(child)
    properties.title = legible(title)[:255]
    properties.language = _LANGUAGE
    if options.date is not None:
        properties.created = properties.modified = datetime.combine(options.date, time())


def _set_page(document: Document, options: ReportOptions) -> None:
    from docx.enum.section import WD_ORIENTATION
    from docx.shared import Mm

    (section,) = document.sections
    width, height = _PAPERS_MM[options.paper]
    if options.landscape:
        width, height = height, width
        section.orientation = WD_ORIENTATION.LANDSCAPE
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(_MARGIN_MM)
    section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)


def _set_styles(document: Document) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    styles = document.styles
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), _LANGUAGE)
    for name, size in (("Normal", 10.5), ("Title", 24), ("Heading 1", 16), ("Heading 2", 13)):
        style: Any = styles[name]
        # Latin letters alone: each other script keeps the font that the reader's system has for it.
        style.font.name = _FONT
        style.font.size = Pt(size)
        style.font.color.rgb = RGBColor(0x1A, 0x1A, 0x1A)
    normal: Any = styles["Normal"]
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    for name, size, after in ((TABLE_TEXT, 9, 2), ("annotation text", 10, 2), (SENTENCE, 10.5, 4)):
        paragraph: ParagraphStyle = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        paragraph.base_style = normal
        paragraph.font.size = Pt(size)
        paragraph.paragraph_format.space_after = Pt(after)
        paragraph.paragraph_format.line_spacing = 1.0
    quiet: CharacterStyle = styles.add_style(QUIET, WD_STYLE_TYPE.CHARACTER)
    quiet.font.color.rgb = RGBColor(0x55, 0x55, 0x55)
    quiet.font.size = Pt(9)
    link: CharacterStyle = styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb = RGBColor(0x0F, 0x5E, 0x5E)
    reference: CharacterStyle = styles.add_style("annotation reference", WD_STYLE_TYPE.CHARACTER)
    reference.font.size = Pt(8)
    # The names by which python-docx refers to the two styles of comments.
    styles["annotation text"].element.set(qn("w:styleId"), "CommentText")
    reference.element.set(qn("w:styleId"), "CommentReference")


def _number_pages(document: Document) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    (section,) = document.sections
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple", {qn("w:instr"): "PAGE"})
    run = footer.add_run("1")
    field.append(run.element)
    footer.paragraph_format.element.append(field)
