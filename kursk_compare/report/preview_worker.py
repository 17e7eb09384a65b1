"""The preview's child process; see `kursk_compare.report.preview`."""

from __future__ import annotations

from kursk_compare.child import Parent, PickleCodec
from kursk_compare.report.preview import Previewer


def main() -> None:
    """Serve the parent until it goes away."""
    parent = Parent(PickleCodec())
    previewer = Previewer()
    while True:
        answer = previewer.answer(parent.receive())
        if answer is not None:
            parent.send(answer)


if __name__ == "__main__":
    main()
