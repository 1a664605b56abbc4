// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "support/catch.h"
#include "ui/base/inlinemessage.h"
#include "ui/ticket/triggerform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList shownIn(const QWidget& form)
{
    QStringList texts;
    for (const auto* label : form.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("a refusal stands at the fields it is about until something is changed, and the rest above them", "[ui][ticket]")
{
    TriggerForm form;
    form.start(Trigger::Resolve, {});
    form.show();
    const auto before = shownIn(form);
    auto* cause = form.findChild<QLineEdit*>();
    auto* solution = form.findChild<QPlainTextEdit*>();
    const auto* message = form.findChild<InlineMessage*>();
    REQUIRE((cause && solution && message));

    Error error;
    error.code = ErrorCode::Blocked;
    error.reasons = {{reasonkey::solutionNeeded, {}}, {reasonkey::causeNeeded, {}}};
    form.showProblem(error);
    CHECK(shownIn(form).size() == before.size() + 2);
    CHECK(cause->accessibleDescription() == u"Write down the cause."_s);
    CHECK(solution->accessibleDescription() == u"Write down the solution."_s);
    CHECK_FALSE(message->isVisible());

    cause->setText(u"A full disk"_s);
    CHECK(shownIn(form) == before);
    CHECK(cause->accessibleDescription().isEmpty());

    error.reasons = {{reasonkey::causeNeeded, {}}, {reasonkey::openChildren, {u"2"_s}}};
    form.showProblem(error);
    CHECK(message->isVisible());
    CHECK_FALSE(message->sentence().contains(u"cause"_s));
    CHECK(cause->accessibleDescription() == u"Write down the cause."_s);
}
