"""The child process that holds the embedding model (`python -m kursk_compare.embedding.worker`).

It is told ("load", folder, threads) and answers ("ready",) or ("failed", reason); then for each
("encode", number, texts) it answers ("some", number, [(index, vectors)]) per batch and ("done",
number). ("cancel", number) stops an encoding before its next batch.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kursk_compare.child import Parent, PickleCodec

if TYPE_CHECKING:
    from kursk_compare.embedding.model import SentenceModel

OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


class Worker:
    """Answers the parent's requests until the parent is gone."""

    def __init__(self) -> None:
        self._cancelled = 0
        self._parent = Parent(PickleCodec(), self._notice)

    def run(self) -> None:
        """Load the model, then encode whatever is asked."""
        model: SentenceModel | None = None
        while True:
            match self._parent.receive():
                case ("load", str(folder), int(threads)):
                    model = self._load(Path(folder), threads)
                case ("encode", int(number), list(texts)) if model is not None:
                    self._encode(model, number, texts)
                case _:
                    pass

    def _notice(self, message: object) -> None:
        match message:
            case ("cancel", int(number)):
                self._cancelled = number
            case _:
                pass

    def _load(self, folder: Path, threads: int) -> SentenceModel | None:
        os.environ.update(OFFLINE)
        try:
            from kursk_compare.embedding.model import SentenceModel

            model = SentenceModel(folder, threads)
        except Exception as error:  # whatever goes wrong is told to the parent
            self._parent.send(("failed", f"{type(error).__name__}: {error}"))
            return None
        self._parent.send(("ready",))
        return model

    def _encode(self, model: SentenceModel, number: int, texts: list[str]) -> None:
        for some in model.encode(texts):
            if self._cancelled >= number:
                break
            self._parent.send(("some", number, some))
        self._parent.send(("done", number))


if __name__ == "__main__":
    Worker().run()
