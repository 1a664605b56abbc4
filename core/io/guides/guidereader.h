// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/guides/guide.h"

#include <QDir>

namespace helpdesk {

/// Reads one guide; what it means is not judged here (guideFaults() does). Errors: SyntaxError {line, column, found,
/// expected, file}; Invalid(Guide) {summary, what is allowed, file, field, value}.
Result<Guide> readGuide(const QByteArray& json, const QString& file);
/// Errors: as readGuide(), with the subject Article.
Result<Article> readArticle(const QByteArray& json, const QString& file);
/// The text that readGuide() reads back to the same guide.
QByteArray guideJson(const Guide& guide);
/// The same for readArticle().
QByteArray articleJson(const Article& article);

/// The guides and articles that ship with the program, by id.
const std::vector<Guide>& shippedGuides();
const std::vector<Article>& shippedArticles();

/// All guides, or articles, below a folder. Errors: as above; FileUnreadable.
Result<std::vector<Guide>> readGuides(const QDir& folder);
Result<std::vector<Article>> readArticles(const QDir& folder);

} // namespace helpdesk
