/** The files a clerk double-clicks: Windows, macOS and Linux. They find the installed command or say how to install it. */

const windows = `@echo off
chcp 65001 >nul
setlocal
title Tạo báo cáo
cd /d "%~dp0"
set "BAOCAO="
if exist "%~dp0node_modules\\.bin\\baocao.cmd" set "BAOCAO=%~dp0node_modules\\.bin\\baocao.cmd"
if not defined BAOCAO for /f "delims=" %%i in ('where baocao.cmd 2^>nul') do if not defined BAOCAO set "BAOCAO=%%i"
if not defined BAOCAO goto missing
call "%BAOCAO%" generate .
goto end
:missing
echo Chưa tìm thấy chương trình baocao trên máy này.
echo 1. Cài Node.js bản 20 trở lên.
echo 2. Mở thư mục chương trình baocao và chạy: npm ci, rồi: npm install --global .
echo 3. Nhấp đúp lại vào tệp này.
:end
echo.
pause
endlocal
`

const unix = `#!/bin/sh
# Tạo báo cáo từ các tệp trong thư mục "vao".
cd "$(dirname "$0")" || exit 1
if [ -x ./node_modules/.bin/baocao ]; then
  ./node_modules/.bin/baocao generate .
elif command -v baocao >/dev/null 2>&1; then
  baocao generate .
else
  echo 'Chưa tìm thấy chương trình baocao trên máy này.'
  echo '1. Cài Node.js bản 20 trở lên.'
  echo '2. Mở thư mục chương trình baocao và chạy: npm ci, rồi: npm install --global .'
  echo '3. Nhấp đúp lại vào tệp này.'
fi
status=$?
if [ -t 0 ]; then
  printf '\\nNhấn Enter để đóng… '
  read -r _
fi
exit $status
`

/** Gives each file's name, bytes (CRLF for Windows) and mode. */
export function doubleClickFiles(): readonly {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mode: number
}[] {
  const encode = (text: string) => new TextEncoder().encode(text)
  return [
    { name: 'tao-bao-cao.cmd', bytes: encode(windows.replace(/\n/g, '\r\n')), mode: 0o644 },
    { name: 'tao-bao-cao.command', bytes: encode(unix), mode: 0o755 },
  ]
}
