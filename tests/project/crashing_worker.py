"""A reader that falls over."""

from __future__ import annotations

import os

from kursk_compare.child import JsonCodec, Parent

Parent(JsonCodec()).receive()
os.abort()
