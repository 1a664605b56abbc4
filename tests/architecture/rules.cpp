// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/rules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace helpdesk::architecture {

namespace {

    struct Room {
        QStringList rooms; ///< what it may include beside itself
        QStringList qt; ///< prefixes of Qt headers beyond Qt Core; "*" means all of Qt but Qt Sql
    };

    /// The house: a room may use what stands to the left of it, never the reverse.
    const QHash<QString, Room>& house()
    {
        static const QHash<QString, Room> rooms{
            {u"core/base"_s, {{}, {}}},
            {u"core/domain"_s, {{u"core/base"_s}, {}}},
            {u"core/storage"_s, {{u"core/base"_s, u"core/domain"_s}, {u"QSql"_s, u"QtSql"_s}}},
            {u"core/io"_s, {{u"core/base"_s, u"core/domain"_s}, {}}},
            {u"core/services"_s, {{u"core/base"_s, u"core/domain"_s, u"core/storage"_s, u"core/io"_s}, {}}},
            {u"core/async"_s,
             {{u"core/base"_s, u"core/domain"_s, u"core/storage"_s, u"core/io"_s, u"core/services"_s}, {}}},
            {u"translations"_s, {{}, {}}},
            {u"ui/text"_s, {{u"core/base"_s, u"core/domain"_s}, {}}},
            {u"ui/paper"_s, {{u"core/base"_s}, {u"*"_s}}},
            {u"ui"_s, {{u"core/base"_s, u"core/domain"_s, u"core/async"_s, u"ui/text"_s, u"ui/paper"_s}, {u"*"_s}}},
            {u"app/cli"_s,
             {{u"core/base"_s, u"core/domain"_s, u"core/io"_s, u"core/services"_s, u"core/async"_s, u"ui/text"_s,
               u"ui/paper"_s, u"translations"_s},
              {u"QGuiApplication"_s}}},
            {u"app/desktop"_s,
             {{u"core/base"_s, u"core/domain"_s, u"core/services"_s, u"core/async"_s, u"ui/text"_s, u"ui"_s,
               u"translations"_s},
              {u"*"_s}}},
        };
        return rooms;
    }

    QString finding(const SourceFile& file, int line, const QString& what)
    {
        return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
    }

    QString withoutMarks(const QString& include)
    {
        return include.sliced(1, include.size() - 2);
    }

    bool isOfQtCore(const QString& header)
    {
        auto name = header;
        if (name.startsWith(u"QtCore/"_s))
            name.remove(0, 7);
        return QFileInfo::exists(QStringLiteral(HELPDESK_QT_CORE_HEADERS) + u'/' + name);
    }

    struct NameRule {
        QString room; ///< a prefix of the path
        QString except; ///< a prefix that is free of it
        QRegularExpression pattern;
        QString what;
    };

    const std::vector<NameRule>& nameRules()
    {
        static const std::vector<NameRule> rules{
            {u"core/domain/"_s,
             {},
             QRegularExpression(u"\\bQ_OBJECT\\b|\\bQ_GADGET\\b|\\bQObject\\b"_s),
             u"the domain is values and rules, no objects"_s},
            {u"core/domain/"_s,
             {},
             QRegularExpression(u"\\bQ(Save|Temporary)?File\\b|\\bQDir\\b|\\bstd::[io]?fstream\\b"_s),
             u"the domain reads and writes no files"_s},
            {u"core/services/"_s,
             {},
             QRegularExpression(u"\\bQ_OBJECT\\b"_s),
             u"services are plain and blocking, no objects"_s},
            {u"core/"_s, u"core/base/clock.h"_s,
             QRegularExpression(
                 u"\\bcurrentDateTime(Utc)?\\b|\\bcurrent(M?Secs)SinceEpoch\\b|\\bcurrent(Date|Time)\\(|\\bsystem_clock\\b"_s),
             u"the time comes from a Clock"_s},
            {u"core/"_s,
             {},
             QRegularExpression(u"\\btr\\(|\\bQCoreApplication::translate\\b"_s),
             u"the core answers with codes; sentences are made in ui and app"_s},
            {u"ui/"_s,
             {},
             QRegularExpression(u"\\bwaitForFinished\\b|\\bwaitForResult\\b|\\bBlockingQueuedConnection\\b"_s),
             u"nothing waits on the window's thread: continue with onAnswer()"_s},
            {u""_s, u"core/storage/"_s, QRegularExpression(u"\\bQSql[A-Z]\\w*"_s), u"Qt Sql stays in core/storage"_s},
            {u""_s, {}, QRegularExpression(u"::instance\\(\\)\\.|\\bQ_GLOBAL_STATIC\\b"_s), u"no singletons"_s},
        };
        return rules;
    }

} // namespace

QString roomOf(const QString& path)
{
    QString best;
    for (auto room = house().keyBegin(); room != house().keyEnd(); ++room) {
        if (path.startsWith(*room + u'/') && room->size() > best.size())
            best = *room;
    }
    return best;
}

QStringList forbiddenRooms(const SourceFile& file)
{
    const auto own = roomOf(file.path);
    if (own.isEmpty())
        return {};
    QStringList findings;
    for (const auto& [line, include] : file.includes) {
        if (!include.startsWith(u'"') || include.endsWith(u".moc\""_s))
            continue;
        const auto target = withoutMarks(include);
        auto room = roomOf(target);
        if (room.isEmpty())
            room = roomOf(u"core/"_s + target);
        if (room.isEmpty() || target.startsWith(u"core/"_s))
            findings += finding(file, line, u"%1 is not a path from the root of a room"_s.arg(include));
        else if (room != own && !house()[own].rooms.contains(room))
            findings += finding(file, line, u"%1 may not include %2"_s.arg(own, include));
    }
    return findings;
}

QStringList forbiddenQt(const SourceFile& file)
{
    const auto own = roomOf(file.path);
    if (own.isEmpty())
        return {};
    const auto allowed = house()[own].qt;
    QStringList findings;
    for (const auto& [line, include] : file.includes) {
        const auto header = withoutMarks(include);
        if (include.startsWith(u'"') || !header.startsWith(u'Q') || isOfQtCore(header))
            continue;
        const auto isSql = header.startsWith(u"QSql"_s) || header.startsWith(u"QtSql"_s);
        const auto fits = std::any_of(allowed.begin(), allowed.end(), [&](const QString& prefix) {
            return prefix == u"*"_s ? !isSql : header.startsWith(prefix);
        });
        if (!fits)
            findings += finding(file, line, u"%1 may not use %2"_s.arg(own, include));
    }
    return findings;
}

QStringList forbiddenNames(const SourceFile& file)
{
    if (roomOf(file.path).isEmpty())
        return {};
    QStringList findings;
    for (const auto& rule : nameRules()) {
        if (!file.path.startsWith(rule.room) || (!rule.except.isEmpty() && file.path.startsWith(rule.except)))
            continue;
        for (const auto& [line, text] : file.code) {
            if (text.contains(rule.pattern))
                findings += finding(file, line, rule.what);
        }
    }
    return findings;
}

QStringList unauditedWrites(const SourceFile& file)
{
    struct Allowed {
        QString path;
        int most; ///< of transactions
        QString why;
    };
    static const std::vector<Allowed> allowed{
        {u"core/services/ticketaction.cpp"_s, 1, u"its events are the audit"_s},
        {u"core/services/auditedaction.cpp"_s, 1, u"it leaves the entry"_s},
        {u"core/services/draftservice.cpp"_s, 4, u"what is typed is no act yet"_s},
        {u"core/services/guidearticles.cpp"_s, 2, u"drafts of guides and articles"_s},
        {u"core/services/attachmentservice.cpp"_s, 3, u"files of drafts; those of tickets are a TicketAction"_s},
        {u"core/services/presenceservice.cpp"_s, 1, u"who looks at what"_s},
        {u"core/services/sla/notificationservice.cpp"_s, 3, u"seen, later and put away are marks of the reader alone"_s},
        {u"core/services/viewservice.cpp"_s, 1, u"everybody arranges their own list"_s},
        {u"core/services/sla/duerecompute.cpp"_s, 1, u"derived from what was audited"_s},
        {u"core/services/searchservice.cpp"_s, 2, u"the index is derived"_s},
        {u"core/services/workspace.cpp"_s, 1, u"counts are derived"_s},
    };
    static const QRegularExpression begin(u"\\bTransaction::begin\\("_s);
    if (!file.path.startsWith(u"core/services/"_s))
        return {};
    const auto known = std::find_if(allowed.begin(), allowed.end(), [&](const Allowed& one) { return one.path == file.path; });
    int left = known == allowed.end() ? 0 : known->most;
    QStringList findings;
    for (const auto& [line, text] : file.code) {
        if (text.contains(begin) && --left < 0)
            findings += finding(file, line, u"writes without a TicketAction or an AuditedAction"_s);
    }
    return findings;
}

QStringList forbiddenSql(const SourceFile& file)
{
    // The migration steps, and what is put together by code: the list of tickets, and reports over it.
    static const QStringList composed{u"core/storage/migrations.cpp"_s, u"core/storage/ticket/ticketlistquery.cpp"_s,
                                      u"core/storage/ticket/ticketcondition.cpp"_s,
                                      u"core/storage/ticket/linkcondition.cpp"_s,
                                      u"core/storage/ticket/ticketorder.cpp"_s, u"core/storage/ticket/textmatch.cpp"_s,
                                      u"core/storage/ticket/ticketcolumns.cpp"_s,
                                      u"core/storage/report/reportquery.cpp"_s};
    static const QRegularExpression statement(
        u"\\bSELECT\\s.*\\bFROM\\b|\\bINSERT\\s+INTO\\b|\\bUPDATE\\s+\\w+\\s+SET\\b"
        "|\\bDELETE\\s+FROM\\b|\\b(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|VIEW)\\b"
        "|\\bORDER\\s+BY\\b|\\bWHERE\\s+\\w+\\s*(=|<|>|LIKE|IN)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    // Words to the connection itself; storage may say them anywhere.
    static const QRegularExpression toConnection(u"^\\s*(PRAGMA|VACUUM|BEGIN|COMMIT|ROLLBACK|ATTACH)\\b"_s);

    const auto inStorage = roomOf(file.path) == u"core/storage"_s;
    if (roomOf(file.path).isEmpty() || composed.contains(file.path))
        return {};
    QStringList findings;
    for (const auto& [line, text] : file.literals) {
        if (text.contains(statement) || (!inStorage && text.contains(toConnection)))
            findings += finding(file, line, u"SQL belongs into core/storage/sql: \"%1\""_s.arg(text.left(40)));
    }
    return findings;
}

QStringList missingLicence(const SourceFile& file)
{
    const auto lines = file.text.split(u'\n');
    if (lines.size() > 1 && lines[0].startsWith(u"// SPDX-FileCopyrightText: "_s)
        && lines[1].startsWith(u"// SPDX-License-Identifier: "_s)) {
        return {};
    }
    return {finding(file, 1, u"the two SPDX lines are missing"_s)};
}

} // namespace helpdesk::architecture
