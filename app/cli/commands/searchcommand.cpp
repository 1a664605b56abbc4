// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/searchservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int kUsualLimit = 50;

    QJsonArray marksJson(const Snippet& snippet)
    {
        QJsonArray marks;
        for (const auto& mark : snippet.marks)
            marks << QJsonArray{mark.begin, mark.length};
        return marks;
    }

    // What the hit is, in words: the kind of the message, or that it is a title or a file.
    QString placeText(const SearchHit& hit)
    {
        switch (hit.place) {
        case HitPlace::Title:
            return translate("cli", "Title");
        case HitPlace::Message:
            return hit.messageKind ? label(*hit.messageKind) : QString();
        case HitPlace::Attachment:
            return translate("cli", "File");
        }
        return {};
    }

    QJsonValue textOrNull(const QString& text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }

    Fields hitFields(Session& session, const SearchHit& hit)
    {
        const auto snippet =
            session.format() == Format::Json ? hit.snippet.text : marked(hit.snippet, u"["_s, u"]"_s);
        Fields fields{{u"number"_s, translate("cli", "No."), numberCell(hit.number)},
                      {u"state"_s, translate("cli", "State"), enumCell(hit.state)},
                      {u"at"_s, translate("cli", "Time"), instantCell(hit.at, session.zone())},
                      {u"place"_s, translate("cli", "Found in"), {QString(keyOf(hit.place)), placeText(hit)}},
                      {u"author"_s, translate("cli", "By"), {textOrNull(hit.author), hit.author}},
                      {u"title"_s, translate("cli", "Title"), textCell(hit.title)},
                      {u"customer"_s, translate("cli", "Customer"), {textOrNull(hit.customerName), hit.customerName}},
                      {u"snippet"_s, translate("cli", "Text"), textCell(snippet)}};
        if (session.format() == Format::Json)
            fields.push_back({u"marks"_s, {}, {marksJson(hit.snippet), {}}});
        return fields;
    }

    Result<ExitStatus> search(Session& session, const QString& text, HitOrder order, int limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        TerminalTask task(session.environment(), translate("cli", "Searching"));
        HD_TRY(const auto page, workspace->search().hits(actor, text, order, limit, task));
        ListPrinter printer(session, hitFields(session, {}));
        for (const auto& hit : page.hits)
            printer.row(hitFields(session, hit));
        printer.finish();
        return ExitStatus::Done;
    }

} // namespace

void addSearchCommand(Command& root)
{
    auto command = root.add("search", translate("cli", "Finds where something was said: titles, messages, notes, file names"));
    const auto text = command.texts(
        "TEXT", translate("cli", "Words, each by its beginning, and \"phrases\"; all stand in one text"), Need::Required);
    const auto order = command.choice<HitOrder>("--order", translate("cli", "newest unless told otherwise"));
    const auto limit = command.number("--limit", translate("cli", "At most so many; 50 unless told otherwise"), 1, 10'000);
    command.example(u"helpdeskctl search AADSTS50076"_s);
    command.example(u"helpdeskctl search outlook '\"cannot send\"' --order relevance --limit 10"_s);
    command.runs([=](Session& session) {
        return search(session, text->join(u' '), order->value_or(HitOrder::Newest),
                      static_cast<int>(limit->value_or(kUsualLimit)));
    });
}

} // namespace helpdesk::cli
