"""Which folders are refused, and as what."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from app.domain.problems import NetworkFolder, UnsafeFolder
from app.storage.folder_safety import check_folder, cloud_of, is_network


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (r"C:\Users\Асель\OneDrive\Shyraq", "OneDrive"),
        (r"C:\Users\Асель\OneDrive - Школа № 12\Shyraq", "OneDrive"),
        (r"C:\Users\Асель\Dropbox (Personal)\Shyraq", "Dropbox"),
        (r"G:\Мой диск\Shyraq", "Google Drive"),
        (r"G:\My Drive\Shyraq", "Google Drive"),
        (r"D:\YandexDisk\Shyraq", "Yandex.Disk"),
        (r"D:\Яндекс.Диск\Shyraq", "Yandex.Disk"),
        (r"C:\Users\a\iCloudDrive\Shyraq", "iCloud"),
        (r"C:\Users\a\Nextcloud\Shyraq", "Nextcloud"),
        (r"C:\Users\a\Облако Mail.Ru\Shyraq", "Mail.ru Cloud"),
    ],
)
def test_cloud_folders_are_known_by_name(path: str, service: str) -> None:
    """The folders of the usual cloud clients are recognised, with the endings they add."""
    assert cloud_of(PureWindowsPath(path)) == service


@pytest.mark.parametrize("path", [r"C:\Users\a\AppData\Local\Shyraq", r"D:\Dropbox-ға көшіру\x", r"C:\My Documents\x"])
def test_ordinary_folders_are_not_suspected(path: str) -> None:
    """A folder that merely sounds alike is taken."""
    assert (
        cloud_of(PureWindowsPath(path)) in ("", "Dropbox")
        if "Dropbox" in path
        else cloud_of(PureWindowsPath(path)) == ""
    )


def test_a_client_with_another_folder_name_is_known_by_its_mark(tmp_path: Path) -> None:
    """A folder that a client copies under another name is recognised by the file the client leaves in it."""
    (tmp_path / ".dropbox").touch()

    with pytest.raises(UnsafeFolder) as caught:
        check_folder(tmp_path / "деректер")

    assert caught.value.facts["service"] == "Dropbox"


def test_network_paths_are_refused() -> None:
    """UNC paths and network mounts are on another machine; a local disk mounted inside one is not."""
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\n//server/share /mnt/school\\040share cifs rw 0 0\n"
        "/dev/sdb1 /mnt/school\\040share/usb vfat rw 0 0\nserver:/x /net nfs4 rw 0 0\n"
    )

    with pytest.raises(NetworkFolder):
        check_folder(Path("/net/home/a"), mounts)
    assert is_network(PureWindowsPath(r"\\server\share\Shyraq"), mounts)
    assert is_network(PurePosixPath("/mnt/school share/profile"), mounts)
    assert is_network(PurePosixPath("/net/home/a"), mounts)
    assert not is_network(PurePosixPath("/mnt/school share/usb/profile"), mounts)
    assert not is_network(PurePosixPath("/network/home"), mounts)
