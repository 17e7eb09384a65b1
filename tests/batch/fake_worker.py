"""A batch's worker without a model; an event's name may say what goes wrong."""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import replace
from pathlib import Path

from kursk_compare import Article, reading
from kursk_compare.batch import worker
from kursk_compare.errors import UnreadableArticle
from tests.word_encoder import WordEncoder


class ClosableEncoder(WordEncoder):
    def close(self) -> None:
        pass


def read_articles(files):
    """Read plain text here, without a process for it; an empty file is unreadable."""
    articles, errors = [], []
    for file in files:
        data = Path(file).read_bytes()
        if not data:
            errors.append(UnreadableArticle(file, "The file is empty.", "empty"))
            continue
        sha256 = hashlib.sha256(data).hexdigest()
        article = Article.from_text("ABC"[len(articles)], data.decode())
        articles.append(replace(article, path=file, sha256=sha256))
    return articles, errors


class Worker(worker.Worker):
    def run(self, task):
        if task.event == "dies":
            os._exit(9)
        if task.event == "hangs":
            Path(task.files[0]).with_name("hanging").write_text(str(os.getpid()))
            time.sleep(600)
        return super().run(task)


def run_here(tasks, workers, module):
    """Run tasks in this process."""
    running = Worker()
    for task in tasks:
        yield task, running.run(task)


def default_encoder(settings):
    return ClosableEncoder()


if __name__ == "__main__":
    worker.default_encoder = default_encoder
    worker.Worker = Worker
    reading.read_articles = read_articles
    worker.main()
