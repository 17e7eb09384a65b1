"""A program with a session folder: `python -m tests.project.running_program ROOT TEXT [DOCUMENT]`.

It says "ready" once its journal is written, answers its post, and ends when its input does.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from kursk_compare.project.sessions import SessionFolder


def main(root: str, text: str, document: str | None = None) -> None:
    session = SessionFolder.make(Path(root))
    if document is not None:
        session.claim(document)
    session.write_journal([text.encode()])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    threading.Thread(target=answer_post, args=(session,), daemon=True).start()
    sys.stdin.read()
    session.close()


def answer_post(session: SessionFolder) -> None:
    while True:
        for letter in session.letters():
            sys.stdout.write(f"{letter}\n")
            sys.stdout.flush()
        time.sleep(0.01)


if __name__ == "__main__":
    main(*sys.argv[1:])
