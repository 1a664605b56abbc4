// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace helpdesk::cli {

namespace {
    constexpr int usualColumns = 80;
}

int terminalColumns(std::FILE* stream)
{
#ifdef Q_OS_WIN
    if (!_isatty(_fileno(stream)))
        return 0;
    CONSOLE_SCREEN_BUFFER_INFO buffer;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    return GetConsoleScreenBufferInfo(handle, &buffer) ? buffer.srWindow.Right - buffer.srWindow.Left + 1
                                                       : usualColumns;
#else
    const auto descriptor = fileno(stream);
    if (!isatty(descriptor))
        return 0;
    winsize size{};
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usualColumns;
#endif
}

qsizetype firstUnreadable(const QStringList& arguments)
{
    // What cannot be decoded arrives as the replacement character, which nobody types.
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].contains(QChar::ReplacementCharacter))
            return i + 1;
    }
    return 0;
}

} // namespace helpdesk::cli
