// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeworkspace.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class Exporting : public MadeWorkspace {
public:
    Exporting()
    {
        const auto user = workspace->users().defaultUser();
        REQUIRE_OK(user);
        me = actorOf(*user);
    }

    void addTicket(const QString& title, const QString& problem = {})
    {
        NewTicket form;
        form.title = title;
        form.problemType = problem;
        REQUIRE_OK(workspace->tickets().create(me, form));
    }

    QString target() const { return folder.filePath(u"list.csv"_s); }

    QByteArray exported(const CsvOptions& options = {}, const QStringList& headers = {})
    {
        QuietTask task;
        TicketFilter filter;
        filter.sort = TicketSort::Number;
        filter.descending = false;
        const auto rows = workspace->exports().tickets(me, filter, target(), options, {{}, headers}, task);
        REQUIRE_OK(rows);
        QFile file(target());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Actor me;
};

CsvOptions plain()
{
    CsvOptions options;
    options.byteOrderMark = false;
    return options;
}

QByteArray line(const QByteArray& csv, int index)
{
    return csv.split('\n').value(index).trimmed();
}

class CancelAfter final : public Task {
public:
    explicit CancelAfter(qint64 rows)
        : m_rows(rows)
    {
    }
    void progress(qint64 done, qint64) override { m_cancelled = m_cancelled || done >= m_rows; }
    bool isCancelled() const override { return m_cancelled; }

private:
    qint64 m_rows;
    bool m_cancelled = false;
};

} // namespace

TEST_CASE("an export of tickets starts with the stable keys and has one line per ticket", "[export]")
{
    Exporting made;
    made.clock.set(*Instant::fromIso(u"2026-09-21T13:46:40Z"_s));
    made.addTicket(u"Mailbox is full"_s, u"Mail flow"_s);
    const auto csv = made.exported(plain());
    CHECK(line(csv, 0)
          == "number,title,state,severity,service,category,problem,customer,tenant_id,contact,assignee,team,"
             "channel,created_at,updated_at,resolved_at,closed_at,due_at");
    CHECK(line(csv, 1)
          == "1001,Mailbox is full,new,C,,,Mail flow,,,,,,phone,2026-09-21T13:46:40+00:00,"
             "2026-09-21T13:46:40+00:00,,,2026-09-22T12:46:40+00:00");
    CHECK(csv.count("\r\n") == 2);
}

TEST_CASE("cells with delimiters, quotes and line ends are quoted, formulas guarded", "[export]")
{
    Exporting made;
    made.addTicket(u"Says \"full\", twice"_s, u"=SUM(A1)"_s);
    made.addTicket(u"Ответ не приходит"_s, u"Почта"_s);
    const auto csv = made.exported(plain());
    CHECK(line(csv, 1).startsWith("1001,\"Says \"\"full\"\", twice\",new,C,,,'=SUM(A1),"));
    CHECK(line(csv, 2).startsWith(u"1002,Ответ не приходит,new,C,,,Почта,,"_s.toUtf8()));

    auto unguarded = plain();
    unguarded.formulaGuard = false;
    CHECK(line(made.exported(unguarded), 1).contains(",=SUM(A1),"));
    CHECK(made.exported().startsWith("\xef\xbb\xbfnumber"));
}

TEST_CASE("translated headers and another delimiter", "[export]")
{
    Exporting made;
    made.addTicket(u"One"_s);
    auto options = plain();
    options.delimiter = u';';
    QStringList headers;
    for (int i = 0; i < ExportService::ticketColumns().size(); ++i)
        headers << u"Spalte %1"_s.arg(i);
    const auto csv = made.exported(options, headers);
    CHECK(line(csv, 0).startsWith("Spalte 0;Spalte 1;"));
    CHECK(line(csv, 1).startsWith("1001;One;new;"));

    QuietTask task;
    CHECK_FALSE(made.workspace->exports().tickets(made.me, {}, made.target(), options, {{}, {u"one"_s}}, task));
}

TEST_CASE("instants are local times with the offset in force at that instant", "[export]")
{
    Exporting made;
    made.clock.set(*Instant::fromIso(u"2026-03-29T00:59:59Z"_s));
    made.addTicket(u"Before the clocks change"_s);
    made.clock.set(*Instant::fromIso(u"2026-03-29T01:00:00Z"_s));
    made.addTicket(u"After"_s);
    made.clock.set(*Instant::fromIso(u"2026-10-25T00:30:00Z"_s));
    made.addTicket(u"First half past two"_s);
    made.clock.set(*Instant::fromIso(u"2026-10-25T01:30:00.250Z"_s));
    made.addTicket(u"Second half past two"_s);
    made.clock.set(*Instant::fromIso(u"1969-12-31T23:30:00Z"_s));
    made.addTicket(u"Before the epoch"_s);
    auto options = plain();
    options.zone = QTimeZone("Europe/Berlin");
    const auto csv = made.exported(options);
    CHECK(line(csv, 1).contains("2026-03-29T01:59:59+01:00"));
    CHECK(line(csv, 2).contains("2026-03-29T03:00:00+02:00"));
    CHECK(line(csv, 3).contains("2026-10-25T02:30:00+02:00"));
    CHECK(line(csv, 4).contains("2026-10-25T02:30:00+01:00"));
    CHECK(line(csv, 5).contains("1970-01-01T00:30:00+01:00"));

    options.zone = QTimeZone("America/St_Johns");
    const auto west = made.exported(options);
    CHECK(line(west, 1).contains("2026-03-28T22:29:59-02:30"));
    CHECK(line(west, 5).contains("1969-12-31T20:00:00-03:30"));
}

TEST_CASE("the export has the filter's tickets in the filter's order", "[export]")
{
    Exporting made;
    for (const auto& title : {u"b"_s, u"c"_s, u"a"_s})
        made.addTicket(title);
    TicketFilter filter;
    filter.sort = TicketSort::Title;
    filter.descending = false;
    filter.numbers = {1001, 1003};
    QuietTask task;
    const auto rows = made.workspace->exports().tickets(made.me, filter, made.target(), plain(), {}, task);
    REQUIRE_OK(rows);
    CHECK(*rows == 2);
    QFile file(made.target());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto csv = file.readAll();
    CHECK(line(csv, 1).startsWith("1003,a,"));
    CHECK(line(csv, 2).startsWith("1001,b,"));
}

TEST_CASE("a cancelled export leaves the old file and nothing else", "[export]")
{
    MadeWorkspace made;
    QuietTask quiet;
    REQUIRE_OK(made.workspace->demo().fillScale(2500, 1, quiet));
    const auto me = made.workspace->users().defaultUser();
    REQUIRE_OK(me);
    const auto target = made.folder.filePath(u"list.csv"_s);
    QFile old(target);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto files = QDir(made.folder.path()).entryList(QDir::Files);

    TicketFilter all;
    all.anyState = true;
    CancelAfter task(1000);
    const auto rows = made.workspace->exports().tickets(actorOf(*me), all, target, {}, {}, task);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::Cancelled);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(made.folder.path()).entryList(QDir::Files) == files);

    const auto whole = made.workspace->exports().tickets(actorOf(*me), all, target, {}, {}, quiet);
    REQUIRE_OK(whole);
    CHECK(*whole == 2500);
}

TEST_CASE("an export into a folder that is not there names the file", "[export]")
{
    Exporting made;
    QuietTask task;
    const auto path = made.folder.filePath(u"missing/list.csv"_s);
    const auto rows = made.workspace->exports().tickets(made.me, {}, path, {}, {}, task);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::FileNotWritable);
    CHECK(rows.error().arguments.value(0) == path);
}

TEST_CASE("customers and subscriptions are exported whole", "[export]")
{
    MadeWorkspace made;
    QuietTask task;
    REQUIRE_OK(made.workspace->demo().fillDemo(task));
    const auto target = made.folder.filePath(u"list.csv"_s);
    const auto customers = made.workspace->exports().customers({}, target, plain(), {}, task);
    REQUIRE_OK(customers);
    CHECK(*customers == made.count(u"SELECT count(*) FROM customer"_s));
    const auto some = made.workspace->exports().customers(u"contoso"_s, target, plain(), {}, task);
    REQUIRE_OK(some);
    CHECK(*some == 1);
    const auto subscriptions = made.workspace->exports().subscriptions({}, target, plain(), {}, task);
    REQUIRE_OK(subscriptions);
    CHECK(*subscriptions == made.count(u"SELECT count(*) FROM subscription"_s));
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(line(file.readAll(), 0).split(',').size() == ExportService::subscriptionColumns().size());
}

TEST_CASE("an export has the columns asked for, in their order", "[export]")
{
    Exporting made;
    made.addTicket(u"Mailbox is full"_s);
    QuietTask task;
    const ExportColumns columns{{u"title"_s, u"number"_s, u"state"_s}, {u"Title"_s, u"No."_s, u"State"_s}};
    REQUIRE_OK(made.workspace->exports().tickets(made.me, {}, made.target(), plain(), columns, task));
    QFile file(made.target());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto csv = file.readAll();
    CHECK(line(csv, 0) == "Title,No.,State");
    CHECK(line(csv, 1) == "Mailbox is full,1001,new");

    const auto unknown =
        made.workspace->exports().tickets(made.me, {}, made.target(), plain(), {{u"colour"_s}, {}}, task);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::Invalid);
    CHECK(unknown.error().arguments.value(0) == u"colour"_s);
}

TEST_CASE("an export never takes the place of the workspace or of what is no plain file", "[export]")
{
    Exporting made;
    QuietTask task;
    const auto workspace = GENERATE("", "-wal", "-shm");
    const auto own = made.path() + QLatin1StringView(workspace);
    const auto refused = made.workspace->exports().tickets(made.me, {}, own, plain(), {}, task);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);

    REQUIRE(QDir(made.folder.path()).mkdir(u"list.csv"_s));
    const auto folder = made.workspace->exports().tickets(made.me, {}, made.target(), plain(), {}, task);
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::FileNotWritable);

    const auto link = made.folder.filePath(u"link.csv"_s);
    REQUIRE(QFile::link(made.path(), link));
    CHECK_FALSE(made.workspace->exports().tickets(made.me, {}, link, plain(), {}, task));
}

TEST_CASE("subscriptions of one customer are exported alone", "[export]")
{
    MadeWorkspace made;
    QuietTask task;
    REQUIRE_OK(made.workspace->demo().fillDemo(task));
    const auto contoso = made.workspace->customers().resolve(u"contoso"_s);
    REQUIRE_OK(contoso);
    const auto target = made.folder.filePath(u"list.csv"_s);
    const auto rows = made.workspace->exports().subscriptions(*contoso, target, plain(), {}, task);
    REQUIRE_OK(rows);
    CHECK(*rows == made.count(u"SELECT count(*) FROM subscription WHERE customer_id = %1"_s.arg(contoso->value())));
    CHECK(*rows > 0);
}
