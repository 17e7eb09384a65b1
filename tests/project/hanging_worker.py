"""A reader that never answers."""

from __future__ import annotations

import time

from kursk_compare.child import JsonCodec, Parent

Parent(JsonCodec()).receive()
time.sleep(60)
