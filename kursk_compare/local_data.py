"""All that this program keeps on this computer by itself, and how to be rid of it.

Vectors lie in the cache folder; decisions, journals, crash reports and where originals lie in the
data folder; the window's choices in the settings file, which is the window's own business. Projects
and reports lie where the user put them and are never touched.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from platformdirs import PlatformDirs


def data_folder() -> Path:
    """Return the folder of what is kept for this user until it is removed."""
    return _places().user_data_path


def cache_folder() -> Path:
    """Return the folder of what can be made anew at any time."""
    return _places().user_cache_path


def local_folders() -> tuple[Path, ...]:
    """Return the folders of this program for this user, whether they are there or not."""
    places = _places()
    others = (places.user_state_path, places.user_log_path, places.user_config_path)
    return tuple(dict.fromkeys((data_folder(), cache_folder(), *others)))


def remove_local_data(folders: Iterable[Path], in_use: Iterable[Path] = ()) -> list[Path]:
    """Remove the folders with all that is in them, but for what is `in_use`; return what is left.

    A folder that is a link is not followed: the link goes.
    """
    kept = frozenset(in_use)
    left = []
    for folder in folders:
        _remove(folder, kept)
        if folder.exists() and not _holds_only(folder, kept):
            left.append(folder)
    return left


def _places() -> PlatformDirs:
    return PlatformDirs("kursk-compare", appauthor=False)


def _remove(path: Path, kept: frozenset[Path]) -> None:
    if path in kept:
        return
    if path.is_symlink() or not path.is_dir():
        with contextlib.suppress(OSError):
            path.unlink()
    elif any(path in one.parents for one in kept):
        with contextlib.suppress(OSError):
            for entry in os.scandir(path):
                _remove(Path(entry.path), kept)
    else:
        shutil.rmtree(path, ignore_errors=True)


def _holds_only(folder: Path, kept: frozenset[Path]) -> bool:
    """Say whether all files below `folder` are in use."""
    return all(
        any(one in file.parents for one in kept) for file in folder.rglob("*") if not file.is_dir()
    )
