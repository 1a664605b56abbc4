// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminaltask.h"

#include "app/cli/words.h"

#include <QLocale>

namespace helpdesk::cli {

namespace {
    constexpr int showEveryMilliseconds = 100;
}

TerminalTask::TerminalTask(Environment& environment, QString title)
    : m_environment(environment)
    , m_title(std::move(title))
{
}

TerminalTask::~TerminalTask()
{
    if (m_shown)
        m_environment.err.write("\r\033[K");
}

void TerminalTask::progress(qint64 done, qint64 total)
{
    if (!m_environment.showsProgress || (m_shown && m_sinceShown.elapsed() < showEveryMilliseconds))
        return;
    const QLocale locale;
    const auto text = total > 0
        ? translate("cli", "%1: %2 of %3").arg(m_title, locale.toString(done), locale.toString(total))
        : translate("cli", "%1: %2").arg(m_title, locale.toString(done));
    m_environment.err.write("\r\033[K" + text.toUtf8());
    m_shown = true;
    m_sinceShown.start();
}

} // namespace helpdesk::cli
