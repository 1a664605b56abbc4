// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace helpdesk::translations {

/// One text of a .ts file.
struct Text {
    QString context;
    QString source;
    QString comment; ///< tells apart equal sources of one context
    bool plural = false;
    QString type; ///< empty when finished
    QStringList translations; ///< one, or one per plural form

    /// What identifies it, for lists of differences.
    QString key() const;
};

struct TextFile {
    QString language;
    std::vector<Text> texts;
    QString problem; ///< why the file could not be read
};

TextFile readTextFile(const QString& path);
TextFile parseTextFile(const QByteArray& xml);

} // namespace helpdesk::translations
