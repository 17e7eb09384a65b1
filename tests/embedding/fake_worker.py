"""Stands for the embedding worker, without a model."""

from __future__ import annotations

import os
import time

import numpy as np

from kursk_compare.child import Parent, PickleCodec


def encoded(text):
    vector = np.array([4000, 0], dtype=np.int16)
    return vector, vector[None], np.array([[0, len(text)]], dtype=np.int32)


def main():
    parent = Parent(PickleCodec())
    while True:
        match parent.receive():
            case ("load" | "load pair model", _, _):
                fails = "FAKE_WORKER_FAILS" in os.environ
                parent.send(("failed", "no weights") if fails else ("ready",))
            case ("encode", number, texts):
                for index, text in enumerate(texts):
                    if text == "die":
                        os._exit(1)
                    if text == "hang":
                        time.sleep(600)
                    if text == "wait":
                        time.sleep(0.5)
                    parent.send(("some", number, [(index, encoded(text))]))
                parent.send(("done", number))
            case ("score", number, pairs):
                scores = [float(len(one) - len(other)) for one, other in pairs]
                parent.send(("some", number, list(enumerate(scores))))
                parent.send(("done", number))


if __name__ == "__main__":
    main()
