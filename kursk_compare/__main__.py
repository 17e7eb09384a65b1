"""The command `kursk-compare`: opens the window on what is named.

Qt is imported only once the window is wanted: a child process started from this module must not
load it, and where Qt cannot start, the user gets a sentence instead of a traceback.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence

from kursk_compare.offline import stay_offline
from kursk_compare.version import VERSION

_WHAT = "articles to compare, or one project (.kursk)"
_APT = "apt-get install -y libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return the exit status: 0 done, 2 wrong arguments, 1 no window."""
    if arguments is None:  # run as a program, which has the process to itself
        stay_offline()
    parser = argparse.ArgumentParser(
        prog="kursk-compare", description="Shows how different sources report the same event."
    )
    parser.add_argument("paths", nargs="*", metavar="FILE|FOLDER|PROJECT", help=_WHAT)
    parser.add_argument("--version", action="version", version=f"%(prog)s {VERSION}")
    chosen = parser.parse_args(arguments)
    if not _has_display():
        return _explain("There is no display to show the window on.")
    try:
        from kursk_compare.desktop.application import run
    except ImportError as error:
        return _explain(_missing(error))
    return run(chosen.paths)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)


def _missing(error: ImportError) -> str:
    library = re.match(r"(\S+\.so[.\d]*): cannot open", str(error))
    if library is None:
        return f"The window cannot start: {error}."
    return f"The window cannot start, because the system library {library[1]} is missing."


def _explain(problem: str) -> int:
    hint = "kursk-compare-cli compares the same articles without a window."
    if "system library" in problem:
        hint = f"On Debian or Ubuntu, install it with: sudo {_APT}\n{hint}"
    sys.stderr.write(f"{problem}\n{hint}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
