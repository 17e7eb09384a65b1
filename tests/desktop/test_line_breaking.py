"""Lines of writing without blanks are broken between letters, as its own rules say."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from kursk_compare.desktop.marked_text import lay_out

CHINESE = "据国家情报院说，北朝鲜士兵已经抵达库尔斯克州。「他们参加了战斗」，发言人表示。" * 4
JAPANESE = (
    "国家情報院によると、北朝鮮の兵士はすでにクルスク州に到着した。"
    "「戦闘に参加した」と報道官は述べた。"
) * 4
NEVER_FIRST = "，。、」！？：；）"
NEVER_LAST = "「（"


def lines_of(text: str, width: float) -> list[str]:
    font = QFont()
    font.setPixelSize(16)
    layout = lay_out(text, font, width, 1.45).layout
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]


@pytest.mark.parametrize("text", [CHINESE, JAPANESE], ids=["Chinese", "Japanese"])
@pytest.mark.parametrize("width", [150, 200, 260, 333])
def test_no_line_begins_or_ends_with_a_mark_that_may_not(qapp, text, width):
    lines = lines_of(text, width)
    assert "".join(lines) == text
    assert len(lines) > 4
    assert not [line for line in lines if line[0] in NEVER_FIRST or line[-1] in NEVER_LAST]


@pytest.mark.parametrize("text", [CHINESE, JAPANESE], ids=["Chinese", "Japanese"])
def test_lines_are_filled_though_there_are_no_blanks(qapp, text):
    *full, _ = lines_of(text, 240)
    longest = max(map(len, full))
    assert min(map(len, full)) >= longest - 4
