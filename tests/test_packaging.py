"""What travels: the wheel and the sdist hold everything, and the two commands are what they say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
APP_ID = "io.github.kursk_compare.KurskCompare"
DESKTOP_ENTRY = PACKAGING / f"{APP_ID}.desktop"
METAINFO = PACKAGING / f"{APP_ID}.metainfo.xml"
PROJECT_TYPE = PACKAGING / f"{APP_ID}.xml"
ICONS = ROOT / "resources" / "icons"
IS_CHECKOUT = (ROOT / ".git").exists()


def run(*command: str, **more) -> subprocess.CompletedProcess[str]:
    captured = {"capture_output": True, "text": True, "timeout": 120}
    return subprocess.run(command, check=False, **captured, **more)


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def constraints() -> dict[str, str]:
    lines = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {normal(name): version for name, version in pinned}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def resource_files() -> set[str]:
    """Return the names of all files under resources/ that belong to the project."""
    if IS_CHECKOUT:
        shown = run("git", "-C", str(ROOT), "ls-files", "resources").stdout.splitlines()
        return {name for name in shown if (ROOT / name).is_file()}
    found = (ROOT / "resources").rglob("*")
    return {file.relative_to(ROOT).as_posix() for file in found if file.is_file()}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A folder with the wheel and the sdist, built without network."""
    folder = tmp_path_factory.mktemp("dist")
    source = folder / "source"
    ignored = shutil.ignore_patterns(".venv", ".git", ".*_cache", "__pycache__", "out", "dist")
    shutil.copytree(ROOT, source, ignore=ignored)
    done = run(
        *(sys.executable, "-P", "-m", "build", "--no-isolation", "--sdist", "--wheel"),
        *("--outdir", str(folder)),
        cwd=source,
        env={**os.environ, "PIP_NO_INDEX": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_wheel_holds_the_package_and_every_resource(built):
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"kursk_compare/{name}" for name in resource_files()} <= names
    modules = (ROOT / "kursk_compare").rglob("*.py")
    assert {module.relative_to(ROOT).as_posix() for module in modules} <= names
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "benchmarks/"))]


def test_the_wheel_gives_the_window_its_name_and_face(built):
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert [n for n in names if n.endswith(f"/share/applications/{APP_ID}.desktop")]
    assert [n for n in names if n.endswith(f"/share/icons/hicolor/scalable/apps/{APP_ID}.svg")]


def test_the_wheel_tells_the_desktop_what_a_project_is(built):
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert [n for n in names if n.endswith(f"/share/mime/packages/{APP_ID}.xml")]


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs shared-mime-info")
def test_a_project_is_known_by_its_name_and_by_how_it_begins(tmp_path):
    from kursk_compare.project import Project, save_project

    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(PROJECT_TYPE, packages)
    surroundings = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    done = run("update-mime-database", "-V", str(tmp_path / "mime"), env=surroundings)
    assert (done.returncode, done.stderr) == (0, "")
    save_project(tmp_path / "named.kursk", Project())
    save_project(tmp_path / "unnamed", Project())
    script = (
        "import sys; from PySide6.QtCore import QMimeDatabase;"
        "print(*(QMimeDatabase().mimeTypeForFile(f).name() for f in sys.argv[1:]))"
    )
    files = (str(tmp_path / "named.kursk"), str(tmp_path / "unnamed"))
    shown = run(sys.executable, "-c", script, *files, env=surroundings)
    assert shown.stdout.split() == ["application/x-kursk-compare-project"] * 2, shown.stderr


def test_the_wheel_starts_both_programs(built):
    (wheel,) = built.glob("*.whl")
    archive = zipfile.ZipFile(wheel)
    (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/entry_points.txt"))
    entries = ConfigParser()
    entries.read_string(archive.read(name).decode())
    assert entries["gui_scripts"]["kursk-compare"] == "kursk_compare.__main__:main"
    assert entries["console_scripts"]["kursk-compare-cli"] == "kursk_compare.cli:main"


def test_the_sdist_holds_what_is_needed_to_build_and_test(built):
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert resource_files() <= names
    needed = {"LICENSE", "README.md", "Makefile", "pyproject.toml", "packaging/constraints.txt"}
    assert needed | {"tests/conftest.py", "packaging/setup.sh"} <= names


def test_every_dependency_is_pinned_within_the_range_the_project_names():
    from packaging.requirements import Requirement

    pinned = constraints()
    extras = project()["optional-dependencies"]["dev"]
    for text in [*project()["dependencies"], *extras]:
        requirement = Requirement(text)
        assert pinned[normal(requirement.name)] in requirement.specifier, text


def test_torch_is_pinned_without_a_build_and_no_gpu_library_with_it():
    pinned = constraints()
    assert pinned["torch"] == "2.13.0"
    assert not [name for name in pinned if name.startswith(("nvidia", "cuda", "triton"))]


def test_no_dependency_names_the_defective_qt():
    assert constraints()["pyside6-essentials"] != "6.12.0"
    assert any("!=6.12.0" in text for text in project()["dependencies"])


@pytest.mark.parametrize("script", ["setup.sh", "run.sh"])
def test_the_set_up_scripts_are_plain_shell(script):
    assert run("sh", "-n", str(PACKAGING / script)).returncode == 0


def test_set_up_refuses_a_purpose_it_does_not_know():
    done = run("sh", str(PACKAGING / "setup.sh"), "holiday")
    assert done.returncode == 2
    assert "run|test" in done.stderr


def test_the_automatic_check_runs_what_a_developer_runs():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    commands = [line for line in script.read_text().splitlines() if line.startswith("make")]
    assert commands == ["make test"]


def test_make_test_checks_style_types_and_behaviour():
    shown = run("make", "-n", "test", cwd=ROOT).stdout
    for step in ("ruff check", "ruff format --check", "mypy", "pytest"):
        assert step in shown
    assert "QT_QPA_PLATFORM=offscreen" in shown


def test_the_desktop_entry_names_the_program_the_icon_and_what_it_opens():
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(DESKTOP_ENTRY, encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "kursk-compare %F"
    assert entry["Icon"] == APP_ID
    opened = set(entry["MimeType"].split(";"))
    assert {"text/html", "application/pdf", "application/x-kursk-compare-project"} <= opened


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_the_desktop_entry_is_valid():
    done = run("desktop-file-validate", "--no-hints", str(DESKTOP_ENTRY))
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstream")
def test_the_appstream_description_is_valid():
    done = run("appstreamcli", "validate", "--no-net", str(METAINFO))
    assert done.returncode == 0, done.stdout


def test_the_appstream_description_agrees_with_the_desktop_entry_and_the_project():
    root = ET.parse(METAINFO).getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == DESKTOP_ENTRY.name
    assert root.findtext("project_license") == project()["license"]


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_icon_has_a_face_at_every_size(size, qapp):
    from PySide6.QtGui import QImage

    image = QImage(str(ICONS / f"kursk-compare-{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    colours = {image.pixel(x, y) for x in range(size) for y in range(size)}
    assert len(colours) > 8
    assert image.pixelColor(0, 0).alpha() < 255


def test_the_icons_are_drawn_from_their_sources(tmp_path):
    script = str(PACKAGING / "make_icons.py")
    done = run(sys.executable, script, str(tmp_path))
    assert done.returncode == 0, done.stderr
    drawn = {file.name for file in tmp_path.glob("*.png")}
    assert drawn == {file.name for file in ICONS.glob("*.png")}
