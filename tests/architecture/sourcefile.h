// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace helpdesk::architecture {

struct Line {
    int number = 0;
    QString text;
};

/// A C++ file taken apart as far as the rules need it.
struct SourceFile {
    QString path; ///< from the project's folder, with slashes
    QString text;
    std::vector<Line> includes; ///< as written, with their quotes or angle brackets
    std::vector<Line> code; ///< without comments, literals emptied
    std::vector<Line> literals; ///< the contents of string literals
};

SourceFile sourceFile(const QString& path, const QString& text);

/// All C++ files below the folders `rooms` of the project's folder `root`.
std::vector<SourceFile> sourceFiles(const QString& root, const QStringList& rooms);

} // namespace helpdesk::architecture
