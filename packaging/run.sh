#!/bin/sh
# Opens the window on the sample set; without a display compares it and writes the PDF to out/.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
report=out/samples.pdf

names_display() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# A display that is named may still not answer, or a library may be missing: Qt itself knows.
why_no_window() {
    "$python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' 2>&1 >/dev/null ||
        echo "(exit status $?)"
}

if names_display; then
    reason=$(why_no_window)
    case $reason in
        *"exit status"*) printf 'Qt cannot open a window here: %s\n' "$reason" >&2 ;;
        *) exec "$python" -m kursk_compare resources/samples ;;
    esac
else
    echo "There is no display here, so no window is opened."
fi
mkdir -p out
"$python" -m kursk_compare.cli compare resources/samples --pdf $report
echo "The report on the sample set lies in $(pwd)/$report."
