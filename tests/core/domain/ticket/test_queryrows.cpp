// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryrows.h"
#include "domain/ticket/ticketfilter.h"
#include "support/catch.h"

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

using RowKind = QueryRow::Kind;
using RowMatch = QueryRow::Match;

const QTimeZone riga("Europe/Riga");
const QueryMoment noon{riga, *Instant::fromIso(u"2026-11-23T10:00:00Z")};

QueryRow wordsLine(const QStringList& values, RowMatch match = RowMatch::All)
{
    return {RowKind::Words, match, {}, {}, values, false, {}};
}

QueryRow fieldLine(QueryField field, const QStringList& values, RowMatch match = RowMatch::Any, const QString& comparison = {})
{
    return {RowKind::Field, match, field, comparison, values, false, {}};
}

QueryRow textLine(const QString& words)
{
    return {RowKind::Text, RowMatch::All, {}, {}, {}, false, words};
}

std::optional<TicketFilter> filterIn(const QString& text)
{
    const auto filter = parseTicketFilter(text, noon.zone, noon.now);
    return filter ? std::optional(*filter) : std::nullopt;
}

/// Search texts as people may write them, right and wrong, and lines as they may choose them.
class RandomSearches {
public:
    QString text(int depth = 3)
    {
        const auto kind = depth == 0 ? 0 : pick(5);
        if (kind < 2)
            return (pick(4) == 0 ? u"-"_s : QString()) + term();
        if (kind == 2)
            return u"-("_s + text(depth - 1) + u')';
        QStringList parts;
        for (int i = 2 + pick(3); i > 0; --i)
            parts << (pick(2) == 0 ? term() : u'(' + text(depth - 1) + u')');
        return parts.join(kind == 3 ? u" OR "_s : u" "_s);
    }

    std::vector<QueryRow> rows()
    {
        std::vector<QueryRow> result;
        for (int i = pick(6); i > 0; --i)
            result.push_back(row());
        return result;
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    template <typename T>
    T one(const std::vector<T>& from)
    {
        return from[static_cast<size_t>(pick(static_cast<int>(from.size())))];
    }

    QString value()
    {
        static const QStringList values{u"mail"_s,       u"OR"_s,      u"two words"_s, u"-dash"_s, u"a,b"_s,    u"(x)"_s,
                                        u"status:new"_s, u"#5"_s,      u"почта"_s,     u"𝟙"_s,     u"80%"_s,    u"a@b.com"_s,
                                        u"open"_s,       u"breached"_s, u"-7d"_s,       u"none"_s,  u"EX12345"_s, u"a.com"_s};
        return values[pick(static_cast<int>(values.size()))];
    }

    QString term()
    {
        static const QStringList terms{u"mail"_s,       u"\"two words\""_s, u"status:new"_s,    u"status:closed,Open"_s, u"severity:A,B"_s,
                                       u"#7"_s,         u"#8"_s,            u"number:9,1"_s,    u"created:>=-7d"_s,      u"due:<today"_s,
                                       u"due:=+2w"_s,   u"has:note"_s,      u"has:phone"_s,     u"outage:EX12345"_s,     u"sla:breached"_s,
                                       u"is:any"_s,     u"is:decided"_s,    u"is:any,approval"_s, u"assignee:me,none"_s, u"customer:\"a b\",c"_s,
                                       u"sort:-due"_s,  u"sort:number"_s,   u"status:foo"_s,    u"colour:red"_s,         u"created:today,tomorrow"_s,
                                       u"domain:x"_s,   u"team:>1"_s,       u"#abc"_s};
        return terms[pick(static_cast<int>(terms.size()))];
    }

    QueryRow row()
    {
        QStringList values;
        for (int i = 1 + pick(3); i > 0; --i)
            values << value();
        switch (pick(4)) {
        case 0:
            return wordsLine(values, one<RowMatch>({RowMatch::All, RowMatch::Any, RowMatch::None}));
        case 1:
            return textLine(text(2));
        default: {
            auto fields = rowFields();
            fields.push_back(QueryField::Sort);
            const auto which = one(fields);
            if (const auto names = valueNames(which); !names.isEmpty() && pick(5) > 0)
                values = {names[pick(static_cast<int>(names.size()))]};
            const auto sign = isDate(which) ? one<QString>({u">="_s, u"<"_s, {}}) : QString();
            return fieldLine(which, values, pick(3) == 0 ? RowMatch::None : RowMatch::Any, sign);
        }
        }
    }

    std::mt19937 m_random{20261129};
};

} // namespace

TEST_CASE("a search is read as lines of fields, words and the order", "[query][rows]")
{
    const auto rows = rowsOf(u"status:open,waiting mail \"quota exceeded\" -spam -severity:C created:>=-7d has:note sort:-due"_s);
    REQUIRE(rows.size() == 7);
    CHECK(rows[0] == fieldLine(QueryField::Status, {u"open"_s, u"waiting"_s}));
    CHECK(rows[1] == wordsLine({u"mail"_s, u"quota exceeded"_s}));
    CHECK(rows[2] == wordsLine({u"spam"_s}, RowMatch::None));
    CHECK(rows[3] == fieldLine(QueryField::Severity, {u"C"_s}, RowMatch::None));
    CHECK(rows[4] == fieldLine(QueryField::Created, {u"-7d"_s}, RowMatch::Any, u">="_s));
    CHECK(rows[5] == fieldLine(QueryField::Has, {u"note"_s}));
    CHECK(isOrder(rows[6]));
    CHECK(rowsOf(QString()).empty());
}

TEST_CASE("words that may replace each other are one line, other groups are lines of text", "[query][rows]")
{
    CHECK(rowsOf(u"mail OR calendar"_s) == std::vector{wordsLine({u"mail"_s, u"calendar"_s}, RowMatch::Any)});
    CHECK(rowsOf(u"(mail OR calendar) status:new"_s)
          == std::vector{wordsLine({u"mail"_s, u"calendar"_s}, RowMatch::Any), fieldLine(QueryField::Status, {u"new"_s})});
    CHECK(rowsOf(u"severity:A OR (status:new mail)"_s) == std::vector{textLine(u"severity:A OR status:new mail"_s)});
    CHECK(rowsOf(u"-(a b) c"_s) == std::vector{textLine(u"-(a b)"_s), wordsLine({u"c"_s})});
}

TEST_CASE("what is not understood is a line of text with its own words", "[query][rows]")
{
    CHECK(rowsOf(u"status:foo mail"_s) == std::vector{textLine(u"status:foo"_s), wordsLine({u"mail"_s})});
    CHECK(rowsOf(u"due:today,tomorrow"_s) == std::vector{textLine(u"due:today,tomorrow"_s)});
    CHECK(rowsOf(u"-is:any"_s) == std::vector{textLine(u"-is:any"_s)});
    CHECK(rowsOf(u"is:any,approval"_s) == std::vector{textLine(u"is:any,approval"_s)}); // not one of them: both
    CHECK(rowsOf(u" mail (a OR "_s) == std::vector{textLine(u"mail (a OR"_s)});
    CHECK(rowsOf(u"sort:due sort:number"_s)
          == std::vector{fieldLine(QueryField::Sort, {u"due"_s}), textLine(u"sort:number"_s)});
}

TEST_CASE("ticket numbers side by side are any of them, and stand in one line", "[query][rows]")
{
    auto rows = rowsOf(u"#5 mail #6"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].values == QStringList{u"5"_s, u"6"_s});
    CHECK(written(rows).text == u"#5 #6 mail"_s);
    CHECK(filterIn(u"#5 #6 mail"_s) == filterIn(u"#5 mail #6"_s));
    CHECK(written(rowsOf(u"number:7 #5"_s)).text == u"number:7,5"_s);
    CHECK(written(rowsOf(u"-#5 -#6"_s)).text == u"-#5 -#6"_s);
    rows[0].values << u"no number"_s;
    CHECK(written(rows).text == u"number:5,6,\"no number\" mail"_s);
}

TEST_CASE("the lines of a search mean what it means, whatever it is", "[query][rows]")
{
    RandomSearches searches;
    int understood = 0;
    int same = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto search = searches.text();
        INFO(search.toStdString());
        const auto tree = parseQuery(search);
        const auto rows = rowsOf(search);
        const auto lines = written(rows);
        INFO(lines.text.toStdString());
        if (!tree) {
            REQUIRE(lines.text == search.trimmed());
            continue;
        }
        const auto again = treeOf(rows);
        REQUIRE_OK(again);
        REQUIRE(queryText(*again) == lines.text);
        REQUIRE(rowsOf(lines.text) == rows);
        same += *again == *tree ? 1 : 0;
        const auto filter = filterIn(search);
        understood += filter ? 1 : 0;
        REQUIRE(filter == filterIn(lines.text));
        REQUIRE(filter.has_value() == !faultOf(rows, noon).has_value());
    }
    CHECK(understood > 5000);
    CHECK(same > 15'000); // but where numbers have come together
}

TEST_CASE("lines that were written are read as lines that write the same", "[query][rows]")
{
    RandomSearches searches;
    int understood = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto chosen = searches.rows();
        const auto lines = written(chosen);
        INFO(lines.text.toStdString());
        REQUIRE(lines.pieces.size() == chosen.size());
        if (faultOf(chosen, noon))
            continue;
        ++understood;
        const auto tree = treeOf(chosen);
        REQUIRE_OK(tree);
        const auto parsed = parseQuery(lines.text);
        REQUIRE_OK(parsed);
        REQUIRE(*parsed == *tree);
        const auto rows = rowsOf(lines.text);
        const auto again = written(rows);
        REQUIRE(rowsOf(again.text) == rows);
        REQUIRE(written(rowsOf(again.text)).text == again.text);
        REQUIRE(filterIn(again.text) == filterIn(lines.text));
    }
    CHECK(understood > 2000);
}

TEST_CASE("every piece of what is written is what its line alone writes", "[query][rows]")
{
    const std::vector rows{wordsLine({u"mail"_s}), wordsLine({}), textLine(u"a OR  status:new"_s), fieldLine(QueryField::Status, {u"open"_s}),
                           textLine(u"(b"_s)};
    const auto all = written(rows);
    CHECK(all.text == u"mail (a OR status:new) status:open (b"_s);
    REQUIRE(all.pieces.size() == 5);
    const auto piece = [&all](size_t row) { return all.text.mid(all.pieces[row].from, all.pieces[row].length); };
    CHECK(piece(0) == u"mail"_s);
    CHECK(piece(1).isEmpty());
    CHECK(piece(2) == u"(a OR status:new)"_s);
    CHECK(piece(4) == u"(b"_s);
    CHECK(written({textLine(u"a OR status:new"_s)}).text == u"a OR status:new"_s); // alone it needs no parentheses
}

TEST_CASE("a line that is not understood is told with the place in its own words", "[query][rows]")
{
    auto fault = faultOf({wordsLine({u"mail"_s}), textLine(u"severity:A OR stauts:new"_s)}, noon);
    REQUIRE(fault);
    CHECK(fault->row == 1);
    CHECK(fault->error.arguments == QStringList{u"15"_s, u"stauts"_s, u"status"_s});
    fault = faultOf({textLine(u"(a"_s), textLine(u"b)"_s)}, noon); // together they would be a sentence
    REQUIRE(fault);
    CHECK(fault->row == 0);
    fault = faultOf({fieldLine(QueryField::Tenant, {u"contoso"_s})}, noon);
    REQUIRE(fault);
    CHECK(fault->error.arguments.value(1) == u"contoso"_s);
    CHECK_FALSE(fault->repeats);
    CHECK_FALSE(faultOf({wordsLine({}), fieldLine(QueryField::Status, {})}, noon));
}

TEST_CASE("a field that stands once belongs into one line, excluded values may have others", "[query][rows]")
{
    const auto open = fieldLine(QueryField::Status, {u"open"_s});
    const auto fault = faultOf({open, wordsLine({u"mail"_s}), open}, noon);
    REQUIRE(fault);
    CHECK(fault->row == 2);
    CHECK(fault->repeats);
    const auto notNew = fieldLine(QueryField::Status, {u"new"_s}, RowMatch::None);
    CHECK_FALSE(faultOf({open, notNew, notNew}, noon));
    const auto note = fieldLine(QueryField::Has, {u"note"_s});
    CHECK_FALSE(faultOf({note, note}, noon));
    const auto since = fieldLine(QueryField::Created, {u"-7d"_s}, RowMatch::Any, u">="_s);
    const auto before = fieldLine(QueryField::Created, {u"today"_s}, RowMatch::Any, u"<"_s);
    CHECK_FALSE(faultOf({since, before}, noon));
}

TEST_CASE("every field of the language but the order can be a line", "[query][rows]")
{
    auto fields = rowFields();
    fields.push_back(QueryField::Sort);
    std::sort(fields.begin(), fields.end());
    const auto all = valuesOf<QueryField>();
    CHECK(std::equal(fields.begin(), fields.end(), all.begin(), all.end()));
    for (const auto one : fields) {
        const auto names = valueNames(one);
        const bool isChoice = inputOf(one) == ValueInput::Choices || inputOf(one) == ValueInput::Choice;
        CHECK((isChoice || isDate(one) || names.isEmpty()));
        CHECK((!isChoice || !names.isEmpty() || valueSource(one) != ValueSource::None));
        CHECK((inputOf(one) == ValueInput::Day) == isDate(one));
    }
}

TEST_CASE("values are typed between spaces or commas, phrases in quotation marks", "[query][rows]")
{
    CHECK(typedValues(u" mail \"quota  exceeded\" x,y "_s, TypedAs::Words) == QStringList{u"mail"_s, u"quota exceeded"_s, u"x,y"_s});
    CHECK(typedValues(u"Contoso  Ltd, \"Miller, Son\",, fabrikam.com"_s, TypedAs::List)
          == QStringList{u"Contoso Ltd"_s, u"Miller, Son"_s, u"fabrikam.com"_s});
    CHECK(typedValues(u" , \" "_s, TypedAs::List).isEmpty());
    for (const auto& values : {QStringList{u"a"_s, u"b c"_s}, QStringList{u"a,b"_s, u"c"_s}, QStringList()}) {
        CHECK(typedValues(typedText(values, TypedAs::Words), TypedAs::Words) == values);
        CHECK(typedValues(typedText(values, TypedAs::List), TypedAs::List) == values);
    }
}
