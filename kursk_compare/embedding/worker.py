"""The child process that holds the embedding model (`python -m kursk_compare.embedding.worker`).

It is told ("load", folder, threads) and answers ("ready",) or ("failed", reason); then for each
("encode", number, texts) it answers ("some", number, [(index, vectors)]) per batch and ("done",
number). After ("load pair model", folder, threads) it answers ("score", number, pairs) likewise,
with scores. ("cancel", number) stops a request before its next batch.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kursk_compare.child import Parent, PickleCodec

if TYPE_CHECKING:
    from kursk_compare.embedding.model import PairModel, SentenceModel

Model = TypeVar("Model")

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
        """Load a model, then answer whatever is asked of it."""
        sentences: SentenceModel | None = None
        pairs: PairModel | None = None
        while True:
            match self._parent.receive():
                case ("load", str(folder), int(threads)):
                    sentences = self._load(_sentence_model, Path(folder), threads)
                case ("load pair model", str(folder), int(threads)):
                    pairs = self._load(_pair_model, Path(folder), threads)
                case ("encode", int(number), list(texts)) if sentences is not None:
                    self._answer(number, sentences.encode(texts))
                case ("score", int(number), list(asked)) if pairs is not None:
                    self._answer(number, pairs.score(asked))
                case _:
                    pass

    def _notice(self, message: object) -> None:
        match message:
            case ("cancel", int(number)):
                self._cancelled = number
            case _:
                pass

    def _load(self, load: Callable[[Path, int], Model], folder: Path, threads: int) -> Model | None:
        os.environ.update(OFFLINE)
        try:
            model = load(folder, threads)
        except Exception as error:  # whatever goes wrong is told to the parent
            self._parent.send(("failed", f"{type(error).__name__}: {error}"))
            return None
        self._parent.send(("ready",))
        return model

    def _answer(self, number: int, batches: Iterable[object]) -> None:
        for some in batches:
            if self._cancelled >= number:
                break
            self._parent.send(("some", number, some))
        self._parent.send(("done", number))


def _sentence_model(folder: Path, threads: int) -> SentenceModel:
    from kursk_compare.embedding.model import SentenceModel

    return SentenceModel(folder, threads)


def _pair_model(folder: Path, threads: int) -> PairModel:
    from kursk_compare.embedding.model import PairModel

    return PairModel(folder, threads)


if __name__ == "__main__":
    Worker().run()
