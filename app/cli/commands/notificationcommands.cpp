// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/sla/notificationservice.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Fields notificationFields(Session& session, const Notification& one)
    {
        return {{u"id"_s, translate("cli", "No."), numberCell(one.id.value())},
                {u"ticket"_s, translate("cli", "Ticket"), numberCell(one.number)},
                {u"title"_s, translate("cli", "Title"), textCell(one.title)},
                {u"at"_s, translate("cli", "At"), instantCell(one.at, session.zone())},
                {u"clock"_s, translate("cli", "Clock"), enumCell(one.clock)},
                {u"step"_s, translate("cli", "Step"), textCell(one.step)},
                {u"due"_s, translate("cli", "Due"), instantCell(one.due, session.zone())},
                {u"needs_handover"_s, translate("cli", "Asks for a note"), flagCell(one.needsHandover)},
                {u"for_everybody"_s, translate("cli", "For everybody"), flagCell(!one.user.isValid())},
                {u"seen"_s, translate("cli", "Seen"), flagCell(one.seenAt.has_value())}};
    }

    Result<ExitStatus> listNotifications(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto all, workspace->notifications().list(actor));
        ListPrinter printer(session, notificationFields(session, {}));
        for (const auto& one : all)
            printer.row(notificationFields(session, one));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> snoozeNotification(Session& session, qint64 id, const QString& span)
    {
        HD_TRY(const auto time, durationFrom(span));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->notifications().snooze(actor, NotificationId(id), session.now() + time));
        return listNotifications(session);
    }

    Result<ExitStatus> dismissNotification(Session& session, qint64 id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->notifications().dismiss(actor, NotificationId(id)));
        return listNotifications(session);
    }

    constexpr auto kLargestId = std::numeric_limits<int>::max();

} // namespace

void addNotificationCommands(Command& root)
{
    auto notification = root.add("notification", translate("cli", "What the steps of escalation ladders tell you"));
    auto listing = notification.add("list", translate("cli", "Lists yours and those for everybody, the newest first"));
    listing.runs([](Session& session) { return listNotifications(session); });

    auto snoozing = notification.add("snooze", translate("cli", "Keeps one away for a time"));
    const auto snoozed =
        snoozing.number("ID", translate("cli", "Its number in the list"), 1, kLargestId, Need::Required);
    const auto span = snoozing.text("DURATION", translate("cli", "How long, as in 90m or 8h"), Need::Required);
    snoozing.runs([=](Session& session) { return snoozeNotification(session, snoozed->value_or(0), *span); });

    auto dismissing = notification.add("dismiss", translate("cli", "Takes one away for good"));
    const auto dismissed =
        dismissing.number("ID", translate("cli", "Its number in the list"), 1, kLargestId, Need::Required);
    dismissing.runs([=](Session& session) { return dismissNotification(session, dismissed->value_or(0)); });
}

} // namespace helpdesk::cli
