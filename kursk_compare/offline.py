"""Makes it impossible for this process to reach a network, whatever a library tries.

Libraries that we use for their other parts bring network code along; one of them (urllib3) opens a
socket as soon as it is imported, to see what the system can do. An audit hook (PEP 578) refuses
every socket but local ones and every look-up of a name before the system is asked.
"""

from __future__ import annotations

import sys
from functools import cache

_LOCAL_FAMILY = 1  # AF_UNIX, on every system
_LOOK_UPS = frozenset(
    {
        *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"),
        *("socket.getnameinfo", "urllib.Request", "ftplib.connect", "smtplib.connect"),
    }
)


@cache
def stay_offline() -> None:
    """Refuse all network in this process, for good; PermissionError is what libraries meet."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] != _LOCAL_FAMILY:
        raise PermissionError("this program opens no network connection")
    if event in _LOOK_UPS:
        raise PermissionError("this program asks no network for anything")
