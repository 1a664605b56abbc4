// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/task.h"
#include "io/file/sourcefile.h"
#include "io/guides/guidereader.h"
#include "io/json/jsonfile.h"
#include "io/text/decodetext.h"
#include "services/guideservice.h"

#include <QSaveFile>

// Guides and articles as files, to hand on and to take in.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> write(const QByteArray& content, const QString& path)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
        return {};
    }

} // namespace

Result<KnowledgeDraft> GuideService::readFile(const QString& path)
{
    QuietTask quiet;
    HD_TRY(const auto file, readSourceFile(path, quiet));
    HD_TRY(const auto text, decodeText(file.bytes));
    HD_TRY(const auto json, parseJsonFile(text.text));
    KnowledgeDraft draft;
    if (json.body.contains("body"_L1) && !json.body.contains("steps"_L1)) {
        draft.kind = KnowledgeKind::Article;
        HD_TRY(draft.article, readArticle(text.text.toUtf8(), file.name));
        draft.id = draft.article.id;
    } else {
        HD_TRY(draft.guide, readGuide(text.text.toUtf8(), file.name));
        draft.id = draft.guide.id;
    }
    return draft;
}

Result<> GuideService::writeFile(const Guide& guide, const QString& path)
{
    return write(guideJson(guide), path);
}

Result<> GuideService::writeFile(const Article& article, const QString& path)
{
    return write(articleJson(article), path);
}

} // namespace helpdesk
