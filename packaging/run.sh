#!/bin/sh
# Opens the window on the sample set; without a display compares it and writes the PDF to out/.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python

# Asks Qt itself: a DISPLAY that is set may still not answer.
has_display() {
    [ "$(uname -s)" = Linux ] || return 0
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 1
    "$python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1
}

if has_display; then
    exec "$python" -m kursk_compare resources/samples
fi
mkdir -p out
"$python" -m kursk_compare.cli compare resources/samples/*.* --pdf out/samples.pdf
echo "There is no display here. The sample set's report lies in $(pwd)/out/samples.pdf."
echo "On a machine with a display, make run opens the window on the same articles."
