// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/likeness.h"

#include "base/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kNoticedBefore = std::chrono::hours(2);
    constexpr qsizetype kShortestWord = 4;

    QSet<QString> wordsOf(const QString& text)
    {
        static const QRegularExpression gap(uR"([^\w]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QSet<QString> common{u"users"_s, u"some"_s, u"service"_s, u"online"_s, u"microsoft"_s,
                                          u"their"_s, u"when"_s, u"with"_s,    u"from"_s,   u"does"_s};
        QSet<QString> words;
        for (const auto& word : folded(text).split(gap, Qt::SkipEmptyParts)) {
            if (word.size() >= kShortestWord && !common.contains(word))
                words.insert(word);
        }
        return words;
    }

    QSet<QString> wordsOf(const Outage& outage)
    {
        return wordsOf(
            QStringList{outage.workload, outage.feature, outage.title, outage.impact, outage.number}.join(u' '));
    }

    QString decoded(QString text)
    {
        static const std::pair<QLatin1StringView, QChar> entities[] = {
            {"&lt;"_L1, u'<'},    {"&gt;"_L1, u'>'},   {"&quot;"_L1, u'"'}, {"&#39;"_L1, u'\''},
            {"&apos;"_L1, u'\''}, {"&nbsp;"_L1, u' '}, {"&amp;"_L1, u'&'},
        };
        for (const auto& [entity, sign] : entities)
            text.replace(entity, QString(sign));
        return text;
    }

} // namespace

Service serviceOfWorkload(const QString& name)
{
    const auto words = name.toLower();
    const auto says = [&words](QLatin1StringView word) { return words.contains(word); };
    if (says("dynamics"_L1) || says("power "_L1) || says("dataverse"_L1) || says("business central"_L1))
        return says("power bi"_L1) ? Service::Office365 : Service::Dynamics365;
    return says("azure"_L1) ? Service::Azure : Service::Office365;
}

bool mayBeAbout(const Outage& outage, std::optional<Service> service, Instant opened)
{
    return service == outage.service && opened >= outage.startedAt - kNoticedBefore
        && (!outage.endedAt || opened < *outage.endedAt);
}

bool mayTouch(const Outage& outage, const std::vector<Subscription>& subscriptions)
{
    return subscriptions.empty()
        || std::any_of(subscriptions.begin(), subscriptions.end(), [&outage](const Subscription& subscription) {
               return serviceOf(subscription) == outage.service;
           });
}

qsizetype sharedWords(const Outage& outage, const QString& title)
{
    return wordsOf(title).intersect(wordsOf(outage)).size();
}

void sortByLikeness(const Outage& outage, std::vector<TicketRow>& tickets)
{
    const auto wanted = wordsOf(outage);
    std::vector<std::pair<qsizetype, TicketRow>> rated;
    rated.reserve(tickets.size());
    for (auto& row : tickets) {
        const auto shared = wordsOf(row.title).intersect(wanted).size();
        rated.emplace_back(shared, std::move(row));
    }
    std::stable_sort(rated.begin(), rated.end(), [](const auto& one, const auto& other) {
        return std::pair(-one.first, -one.second.number) < std::pair(-other.first, -other.second.number);
    });
    for (size_t i = 0; i < rated.size(); ++i)
        tickets[i] = std::move(rated[i].second);
}

QString plainPost(const QString& html)
{
    static const QRegularExpression link(uR"(<a\b[^>]*\bhref\s*=\s*["']([^"']*)["'][^>]*>(.*?)</a>)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineEnd(uR"(<br\s*/?>|</(p|div|li|tr|h\d)>)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression blanks(u"[ \\t\\r]*\\n[ \\t\\r]*"_s);
    static const QRegularExpression manyLines(u"\\n{3,}"_s);
    auto text = html;
    text.replace(link, u"\\2 (\\1)"_s);
    text.replace(lineEnd, u"\n"_s);
    text.remove(tag);
    text = decoded(text);
    text.replace(blanks, u"\n"_s);
    text.replace(manyLines, u"\n\n"_s);
    return text.trimmed();
}

} // namespace helpdesk
