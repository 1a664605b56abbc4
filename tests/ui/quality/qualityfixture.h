// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/quality/pointfield.h"
#include "ui/quality/qualitypage.h"
#include "ui/quality/reviewform.h"
#include "ui/quality/samplemodel.h"
#include "ui/shell/windowfixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>

namespace helpdesk {

/// The page over three tickets that Bob resolved and one of the administrator, who sits here.
struct QualityFixture : WindowFixture {
    QualityFixture()
    {
        const auto me = workspace.actor();
        User user;
        user.login = QStringLiteral("bob");
        user.name = QStringLiteral("Bob");
        const auto added = answered(workspace.addUser(user));
        REQUIRE_OK(added);
        bob = actorOf(*added);
        const auto petra = createKnown(QStringLiteral("First"));
        customer = petra.customer;
        workspace.setActor(bob);
        made.push_back(resolve(petra));
        for (const auto* title : {"Second", "Third"})
            made.push_back(resolve(createFor(QString::fromLatin1(title))));
        workspace.setActor(me);
        own = resolve(createFor(QStringLiteral("Mine")));
    }

    Ticket createFor(const QString& title)
    {
        clock->advance(std::chrono::minutes(1));
        NewTicket ticket;
        ticket.title = title;
        ticket.body = title + QStringLiteral(" does not work.");
        ticket.customer = customer;
        ticket.callerNote = QStringLiteral("somebody");
        const auto created = answered(workspace.createTicket(ticket));
        REQUIRE_OK(created);
        return *created;
    }

    Ticket fire(const Ticket& ticket, Trigger trigger, const TriggerInput& input)
    {
        const auto fired = answered(workspace.fire(ticket.id, ticket.revision, trigger, input));
        REQUIRE_OK(fired);
        return *fired;
    }

    Ticket resolve(const Ticket& ticket)
    {
        TriggerInput input;
        input.reason = QStringLiteral("known");
        input.cause = QStringLiteral("DNS");
        input.solution = QStringLiteral("Mended");
        input.minutes = 5;
        return fire(fire(ticket, Trigger::StartDiagnosis, input), Trigger::Resolve, input);
    }

    void openPage()
    {
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(eventually([&] { return page().isVisible() && page().isRead(); }));
    }
    QualityPage& page() { return *find<QualityPage>("qualityPage"); }
    ReviewForm& form() { return *find<ReviewForm>("reviewForm"); }
    QTableView& list() { return *find<QTableView>("sampleList"); }
    QString progress() { return find<QLabel>("sampleProgress")->text(); }
    /// Types into whatever has the keyboard.
    void type(const QString& text) { QTest::keyClicks(qApp->focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(qApp->focusWidget(), key, modifiers);
    }
    bool focuses(const QString& name) { return qApp->focusWidget() && qApp->focusWidget()->objectName() == name; }
    QString outcomeOf(TicketId ticket)
    {
        auto* model = list().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto index = model->index(row, SampleModel::TicketColumn);
            if (index.data().toString().startsWith(QStringLiteral("#%1 ").arg(details(ticket).ticket.number)))
                return index.siblingAtColumn(SampleModel::OutcomeColumn).data().toString();
        }
        return {};
    }

    Actor bob;
    CustomerId customer;
    std::vector<Ticket> made;
    Ticket own;
};

} // namespace helpdesk
