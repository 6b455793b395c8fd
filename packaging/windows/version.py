"""The version resource of the Windows programs (not run on Linux)."""

from __future__ import annotations

from PyInstaller.utils.win32 import versioninfo as info

TITLE = "Braintumor Desktop"


def resource(version: str, file: str) -> info.VSVersionInfo:
    """What Explorer shows under Properties, Details.

    Args:
        version: of three numbers.
        file: name of the program.
    """
    numbers = (*(int(part) for part in version.split(".")), 0)
    texts = {
        "CompanyName": TITLE,
        "FileDescription": f"{TITLE} (research use only, not a diagnosis)",
        "FileVersion": version,
        "InternalName": file.removesuffix(".exe"),
        "LegalCopyright": "MIT license; Qt under the LGPL",
        "OriginalFilename": file,
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    table = info.StringTable("040904B0", [info.StringStruct(*text) for text in texts.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
