"""The window's command: quick to start, and plain about what is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

import kursk_compare.__main__ as command
from kursk_compare.version import VERSION


def test_the_version_is_told_without_loading_qt(capsys):
    with pytest.raises(SystemExit) as ended:
        command.main(["--version"])
    assert ended.value.code == 0
    assert VERSION in capsys.readouterr().out


def test_importing_the_command_loads_no_qt():
    code = "import sys, kursk_compare.__main__; print('PySide6' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_without_a_display_the_other_command_is_named(monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert command.main([]) == 1
    told = capsys.readouterr().err
    assert "no display" in told
    assert "kursk-compare-cli" in told


def test_a_missing_system_library_is_named_with_its_package(monkeypatch, capsys):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"

    class Blocker:
        def find_spec(self, name, path=None, target=None):
            if name == "kursk_compare.desktop.application":
                raise ImportError(message)

    monkeypatch.delitem(sys.modules, "kursk_compare.desktop.application", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Blocker(), *sys.meta_path])
    assert command.main([]) == 1
    told = capsys.readouterr().err
    assert "libEGL.so.1" in told
    assert "libegl1" in told
