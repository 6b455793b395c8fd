; Compiles on Debian 12: makensis -DVERSION=0.1.0 packaging/windows/installer.nsi
; Per user by default, /AllUsers for the machine, /S without questions, /D=folder (last).
; Settings and data of users (%APPDATA%, %LOCALAPPDATA%) are never touched.
Unicode true
!ifndef VERSION
  !define VERSION 0.1.0
!endif
!ifndef BUNDLE
  !define BUNDLE ..\..\dist\braintumor-desktop
!endif
!define NAME "Braintumor Desktop"
!define PROGRAM "braintumor-desktop.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\BraintumorDesktop"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "BraintumorDesktop"
!include MultiUser.nsh
!include MUI2.nsh
Name "${NAME}"
!ifndef OUTPUT
  !define OUTPUT "..\..\dist\braintumor-desktop-${VERSION}-setup.exe"
!endif
OutFile "${OUTPUT}"
SetCompressor /SOLID lzma
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd
Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Program"
  ; Only what an older version installed is removed: the list of names is fixed.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.dcm\OpenWithList\${PROGRAM}" "" ""
  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\braintumor-desktop*.exe"
  Delete "$INSTDIR\SHA256SUMS*"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  ; Not /r: what a user put here (portable.ini and its data) stays.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "Software\Classes\Applications\${PROGRAM}"
  DeleteRegKey SHCTX "Software\Classes\.dcm\OpenWithList\${PROGRAM}"
  DeleteRegKey SHCTX "${KEY}"
SectionEnd
