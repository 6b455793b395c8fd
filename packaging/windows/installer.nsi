; Compiles on Debian 12: makensis -DVERSION=0.1.0 packaging/windows/installer.nsi
; Per user by default, /AllUsers for the machine, /S without questions, /D=folder (last).
; Settings and data of users (%APPDATA%, %LOCALAPPDATA%) are never touched.
Unicode true
; A 64-bit setup (Debian has its stub): -DTARGET=amd64-unicode.
!ifdef TARGET
  Target ${TARGET}
!endif
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
!define MULTIUSER_INSTALLMODE_FUNCTION ChooseFolder
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

Var GivenFolder

; MultiUser sets $INSTDIR in each mode, also over what /D= gave.
Function .onInit
  StrCpy $GivenFolder $INSTDIR
  !insertmacro MULTIUSER_INIT
FunctionEnd
Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; An upgrade goes where the older version is.
Function ChooseFolder
  ReadRegStr $0 SHCTX "${KEY}" "InstallLocation"
  ${If} $GivenFolder != ""
    StrCpy $INSTDIR $GivenFolder
  ${ElseIf} $0 != ""
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

; A running program cannot be replaced or removed: then nothing is touched.
!macro RequireClosed
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "Close ${NAME} first; nothing was changed." /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what this installer brings, by a fixed list of names. What people put beside it
; (portable.ini and its data, policy.toml) stays.
!macro RemoveProgram
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
  Delete "$INSTDIR\braintumor-desktop*.exe"
  Delete "$INSTDIR\SHA256SUMS*"
  Delete "$INSTDIR\sbom.cdx.json"
!macroend

Section "Program"
  !insertmacro RequireClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.dcm\OpenWithList\${PROGRAM}" "" ""
  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  !insertmacro RequireClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  ; Not /r: it stays where people put something into it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "Software\Classes\Applications\${PROGRAM}"
  DeleteRegKey SHCTX "Software\Classes\.dcm\OpenWithList\${PROGRAM}"
  DeleteRegKey SHCTX "${KEY}"
SectionEnd
