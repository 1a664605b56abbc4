// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demoknowledge.h"

#include "io/guides/guidereader.h"
#include "services/demo/demofile.h"
#include "storage/guides/articlestore.h"
#include "storage/guides/guidestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<> fillDemoKnowledge(Database& database, const DemoTime& time, const DemoStaff& staff)
{
    const auto author = staff.users.value(u"miriam.graham"_s).name;
    HD_TRY(const auto savedAt, time.at(u"-12wd 10:20"_s));
    HD_TRY(const auto articleFile, readDemoFile(u"own_article"_s));
    HD_TRY(const auto article, readArticle(articleFile.toJson(), u"own_article"_s));
    HD_CHECK(ArticleStore(database).save({article.id, 1, articleJson(article), author, savedAt}));
    HD_TRY(const auto guideFile, readDemoFile(u"own_guide"_s));
    HD_TRY(const auto guide, readGuide(guideFile.toJson(), u"own_guide"_s));
    return GuideStore(database).insert(
        {guide.id, guide.version, true, 0, false, author, savedAt, guideJson(guide)});
}

} // namespace helpdesk
