"""What every project file begins with."""

from __future__ import annotations

FORMAT = "kursk-compare"
CURRENT_VERSION = 1
SUFFIX = ".kursk"
