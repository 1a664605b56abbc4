// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace helpdesk {

/// The languages the program is translated to, BCP 47.
QStringList languages();

/// Switches program and Qt texts to a language and returns the one in force: `bcp47` when we have it, else
/// English; empty asks the system. Numbers and dates follow too. Running windows get QEvent::LanguageChange.
/// A missing translation file leaves the English source texts.
QString installLanguage(QCoreApplication& application, const QString& bcp47);

} // namespace helpdesk
